import { expect, it } from 'vitest';
import { ApiError, type ApiErrorKind } from '#api/api-error.ts';
import { waitAfter } from './wait-after.ts';

it.each<[string, string, ApiErrorKind, number | undefined, number | null]>([
  ['too many, for 3 s', 'failed', 'rate-limited', 3000, 3000],
  ['too many, for it is not said how long', 'failed', 'rate-limited', undefined, 2000],
  ['unavailable for 3 s', 'failed', 'unavailable', 3000, 3000],
  ['unavailable, for it is not said how long', 'failed', 'unavailable', undefined, null],
  ['an outcome that is not known', 'unknown', 'unavailable', 3000, null],
  ['a refusal', 'failed', 'refused', 3000, null],
])('%s', (_, kind, errorKind, retryAfterMs, wait) => {
  const error = new ApiError({
    kind: errorKind,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
  expect(waitAfter({ kind, error })).toBe(wait);
});
