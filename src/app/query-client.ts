import { MutationCache, QueryClient, notifyManager } from '@tanstack/react-query';
import { retryDelay, shouldRetry } from '#api/retry-policy.ts';

// Notified in the task that settles: by a timer, its own choice, a frame or two would be painted before.
notifyManager.setScheduler(queueMicrotask);

/**
 * The app's query client. It asks even when the browser thinks it is offline: the sandbox on this
 * machine answers all the same, and a refused request says more than a query that waits for ever.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    // Each ending of a write is an outcome: what a mutation throws is a fault of our own. What was typed
    // is still there, and can be sent again.
    mutationCache: new MutationCache({ onError: (error) => reportError(error) }),
    defaultOptions: {
      queries: {
        retry: shouldRetry,
        retryDelay,
        staleTime: 10_000,
        networkMode: 'always',
        refetchOnReconnect: true,
      },
    },
  });
}
