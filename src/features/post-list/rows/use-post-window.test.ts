import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instantFromMs } from '#contract/instant.ts';
import type { DaySection } from '#domain/list/arrange-posts.ts';
import { dayOf } from '#domain/time/day.ts';
import { rowsOf, usePostWindow } from './use-post-window.ts';

const COUNT = 100;
const DAY = dayOf(instantFromMs(Date.UTC(2026, 3, 6)), 'UTC');
/** One day, made anew as after each change of a post. */
const sectionsOf = (count: number): readonly DaySection[] => [
  { day: DAY, start: 0, count, emptyBefore: null },
];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestIdleCallback', (idle: () => void) => setTimeout(idle, 100));
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const NO_WORDS: readonly string[] = [];
const shownOf = (count: number, words = NO_WORDS) => ({ sections: sectionsOf(count), words });

const show = () =>
  renderHook(
    (shown: ReturnType<typeof shownOf>) =>
      usePostWindow({ current: null }, shown.sections[0]?.count ?? 0, shown, null).renderedSections,
    { initialProps: shownOf(COUNT) },
  );
type Shown = ReturnType<typeof show>['result'];
const rowsIn = ({ current }: Shown) => current.flatMap(rowsOf).length;
const rest = () => act(() => vi.advanceTimersByTimeAsync(1000));

it('renders the rows of a short list out of sight when idle, and keeps them when a post changes', async () => {
  const { result, rerender } = show();
  expect(rowsIn(result)).toBeLessThan(COUNT);
  await rest();
  expect(rowsIn(result)).toBe(COUNT);
  rerender(shownOf(COUNT));
  expect(rowsIn(result)).toBe(COUNT);
});

it('renders the rows in sight first where days have other posts', async () => {
  const { result, rerender } = show();
  await rest();
  rerender(shownOf(COUNT - 1));
  expect(rowsIn(result)).toBeLessThan(COUNT - 1);
  await rest();
  expect(rowsIn(result)).toBe(COUNT - 1);
});

it('renders the rows in sight alone while a search is typed, however long that lasts', async () => {
  const { result, rerender } = show();
  await rest();
  for (let key = 0; key < 60; key += 1) {
    rerender(shownOf(COUNT, ['a']));
    expect(rowsIn(result)).toBeLessThan(COUNT);
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(rowsIn(result)).toBeLessThan(COUNT);
  }
  await rest();
  expect(rowsIn(result)).toBe(COUNT);
});

describe('the rows of a day from 10 to 19, in order, its first always among them', () => {
  it.each([
    ['all', { first: 10, last: 12, also: null }, [10, 11, 12]],
    ['the last ones', { first: 18, last: 19, also: null }, [10, 18, 19]],
    ['one before them', { first: 18, last: 19, also: 12 }, [10, 12, 18, 19]],
    ['one after them', { first: 11, last: 12, also: 19 }, [10, 11, 12, 19]],
    ['the first itself', { first: 18, last: 19, also: 10 }, [10, 18, 19]],
    ['one, with the window above the day', { first: 10, last: 5, also: 13 }, [10, 13]],
    ['one, with the window below the day', { first: 40, last: 19, also: 13 }, [10, 13]],
  ])('%s', (_, rendered, rows) => {
    const section = { day: DAY, start: 10, count: 10, emptyBefore: null };
    expect(rowsOf({ section, ...rendered })).toEqual(rows);
  });
});
