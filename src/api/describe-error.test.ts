import { describe, expect, it } from 'vitest';
import { ApiError, type ApiErrorKind } from './api-error.ts';
import { type Attempt, describeError } from './describe-error.ts';

const KINDS: readonly ApiErrorKind[] = [
  'unauthorized',
  'not-found',
  'refused',
  'rate-limited',
  'unavailable',
  'server-error',
  'timeout',
  'network',
  'unreadable',
  'signed-out',
  'proxy-refused',
  'other-post',
];

const BEGINS: Record<Attempt, string> = {
  'load-list': 'The posts could not be loaded: ',
  'load-post': 'This post could not be loaded: ',
  'load-sounds': 'The sounds could not be loaded: ',
  save: 'Not saved: ',
  change: 'Not saved: ',
  move: 'Not moved: ',
  delete: 'Not deleted: ',
  undo: 'Not undone: ',
};
const ATTEMPTS = Object.keys(BEGINS).filter((name): name is Attempt => name in BEGINS);
const CELLS = ATTEMPTS.flatMap((attempt) => KINDS.map((kind) => [attempt, kind] as const));

describe('every failure of every attempt', () => {
  it.each(CELLS)('%s, %s: says what failed, why, and what to do', (attempt, kind) => {
    const { title, advice } = describeError(new ApiError({ kind }), attempt);
    expect(title.startsWith(BEGINS[attempt])).toBe(true);
    expect(title.length).toBeGreaterThan(BEGINS[attempt].length);
    expect(advice).toMatch(/^[A-Z].*\.$/);
  });

  it.each(KINDS.filter((kind) => kind !== 'not-found'))(
    '%s: only a failed save speaks of what was typed',
    (kind) => {
      const speaks = ATTEMPTS.filter((attempt) =>
        describeError(new ApiError({ kind }), attempt).advice.includes('typed'),
      );
      expect(speaks).toEqual(['save']);
    },
  );
});

it.each<[number | undefined, string]>([
  [undefined, 'Wait a minute'],
  [7000, 'Wait 7 seconds'],
  [400, 'Wait 1 second,'],
  [90_000, 'Wait 90 seconds,'],
  [600_000, 'Wait 10 minutes,'],
  [7_200_001, 'Wait 3 hours,'],
])('Retry-After of %j ms: %s', (retryAfterMs, words) => {
  const details = retryAfterMs === undefined ? {} : { retryAfterMs };
  const error = new ApiError({ kind: 'rate-limited', ...details });
  expect(describeError(error, 'save').advice).toContain(words);
});

it('the API’s own sentence is quoted, or its status named', () => {
  const quoted = new ApiError({ kind: 'refused', status: 400, serverMessage: 'Too long' });
  expect(describeError(quoted, 'save').title).toBe('Not saved: the API says “Too long”');
  const bare = new ApiError({ kind: 'refused', status: 422 });
  expect(describeError(bare, 'save').title).toContain('422');
});

it('anything else is a fault of ours, and says so', () => {
  const { title, advice } = describeError(new TypeError('x is undefined'), 'save');
  expect(title).toContain('Rundown itself');
  expect(advice).not.toContain('undefined');
});
