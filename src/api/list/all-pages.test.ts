import { expect, it, vi } from 'vitest';
import { readAllPages } from './all-pages.ts';

it.each<[string, (count: number) => string | null, number]>([
  ['one page', () => null, 1],
  ['three pages', (count) => (count < 3 ? `c${count}` : null), 3],
  ['the same cursor for ever', () => 'c', 2],
  ['a ring', (count) => `c${count % 3}`, 4],
  ['new cursors for ever', (count) => `c${count}`, 200],
])('%s: read to its end', async (_, cursorAfter, count) => {
  const read = vi.fn(async () => ({ nextCursor: cursorAfter(read.mock.calls.length) }));
  expect(await readAllPages(read)).toHaveLength(count);
  expect(read).toHaveBeenCalledTimes(count);
});
