import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, type ApiErrorKind } from './api-error.ts';
import { retryDelay, shouldRetry, withRetries } from './retry-policy.ts';

const error = (kind: ApiErrorKind, retryAfterMs?: number) =>
  new ApiError({ kind, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });

describe('whether a read is asked for again', () => {
  it.each<[ApiErrorKind, boolean]>([
    ['network', true],
    ['timeout', true],
    ['rate-limited', true],
    ['server-error', true],
    ['unavailable', true],
    ['unauthorized', false],
    ['not-found', false],
    ['refused', false],
    ['unreadable', false],
    ['signed-out', false],
    ['proxy-refused', false],
    ['other-post', true],
  ])('%s: %s', (kind, again) => {
    expect(shouldRetry(0, error(kind))).toBe(again);
    expect(shouldRetry(1, error(kind))).toBe(again);
    expect(shouldRetry(2, error(kind))).toBe(false);
  });

  it('not where the API wants more than ten seconds, nor after a fault of ours', () => {
    expect(shouldRetry(0, error('rate-limited', 10_000))).toBe(true);
    expect(shouldRetry(0, error('rate-limited', 10_001))).toBe(false);
    expect(shouldRetry(0, new TypeError('a bug'))).toBe(false);
  });
});

it('the wait doubles, unless the API names one', () => {
  expect([0, 1].map((attempt) => retryDelay(attempt, error('network')))).toEqual([500, 1000]);
  expect(retryDelay(1, error('unavailable', 7000))).toBe(7000);
  expect([0, 1].map((attempt) => retryDelay(attempt, error('rate-limited')))).toEqual([1000, 2000]);
});

describe('reading with retries', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits as long as it should, and gives the answer', async () => {
    const answers = [error('network'), error('unavailable', 3000)];
    const read = vi.fn(async () => {
      const failure = answers.shift();
      if (failure !== undefined) throw failure;
      return 'post';
    });
    const reading = withRetries(read);
    await vi.advanceTimersByTimeAsync(499);
    expect(read).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(read).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await reading).toBe('post');
  });

  it('throws the last error after the third', async () => {
    const failures = ['network', 'timeout', 'server-error'] as const;
    let asked = 0;
    const reading = withRetries(async () => {
      const kind = failures[asked] ?? 'refused';
      asked += 1;
      throw error(kind);
    });
    const ending = expect(reading).rejects.toMatchObject({ kind: 'server-error' });
    await vi.runAllTimersAsync();
    await ending;
    expect(asked).toBe(3);
  });
});
