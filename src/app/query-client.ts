import { QueryClient } from '@tanstack/react-query';
import { ApiError, isTransient } from '#api/api-error.ts';

const RETRIES = 2;
/** Where the API asks for a longer wait than this, the person decides when to ask again. */
const LONGEST_WAIT_MS = 10_000;

/** Before retry `attempt` (0, 1): what the API asks for, else half a second doubled. Milliseconds. */
export function retryDelay(attempt: number, error: unknown): number {
  const asked = error instanceof ApiError ? error.retryAfterMs : null;
  return asked ?? 500 * 2 ** attempt;
}

/** Reads are asked for twice more where that may help; writes never by themselves. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) =>
          failures < RETRIES &&
          isTransient(error) &&
          retryDelay(failures, error) <= LONGEST_WAIT_MS,
        retryDelay,
        staleTime: 10_000,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
