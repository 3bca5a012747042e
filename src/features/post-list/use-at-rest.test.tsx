import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAtRest } from './use-at-rest.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  // Nothing else to do: at once.
  vi.stubGlobal('requestIdleCallback', (act_: () => void) => act_());
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** What is followed after each of `count` changes, 100 ms apart, the first one long after the start. */
async function follow(count: number, longest?: number) {
  const { result, rerender } = renderHook(({ value }) => useAtRest(value, -1, longest), {
    initialProps: { value: 0 },
  });
  await pass(10_000);
  const followed: number[] = [result.current];
  for (let value = 1; value <= count; value += 1) {
    rerender({ value });
    await pass(100);
    followed.push(result.current);
  }
  return { followed, result };
}

it('waits for a rest, also at the first change after a long one', async () => {
  const { followed, result } = await follow(5);
  expect(followed).toEqual([0, 0, 0, 0, 0, 0]);
  await pass(300);
  expect(result.current).toBe(5);
});

it('follows what never rests after two seconds, or never where that is wanted', async () => {
  const often = await follow(40);
  expect(new Set(often.followed).size).toBeGreaterThan(1);
  const never = await follow(40, Infinity);
  expect(new Set(never.followed)).toEqual(new Set([0]));
  await pass(300);
  expect(never.result.current).toBe(40);
});
