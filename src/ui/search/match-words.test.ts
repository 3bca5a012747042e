import { expect, it, vi } from 'vitest';
import { matchesWords } from './match-words.ts';

it.each([
  ['ISLAND MIX', 'island'],
  ['Island mix', 'mıx ısland'],
  ['İstanbul', 'ISTANBUL'],
  ['Crème brûlée', 'creme BRULEE'],
  ['Ｆｕｌｌ width', 'full'],
  ['Jìngle', 'JINGLE'],
])('finds %j by %j under any locale', (text, query) => {
  // As a Turkish, Azeri or Lithuanian browser does without being told a locale.
  const lower = Object.getOwnPropertyDescriptor(String.prototype, 'toLocaleLowerCase')?.value;
  for (const locale of ['tr', 'az', 'lt']) {
    vi.spyOn(String.prototype, 'toLocaleLowerCase').mockImplementation(function byLocale(
      this: string,
    ) {
      return Reflect.apply(lower, this, [locale]);
    });
    expect(matchesWords(text, query)).toBe(true);
    vi.restoreAllMocks();
  }
  expect(matchesWords(text, 'other')).toBe(false);
});
