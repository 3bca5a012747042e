import { afterEach, describe, expect, it, vi } from 'vitest';
import { graphemesOf } from './graphemes.ts';

// After the last test too: the next file's set-up would meet it.
afterEach(() => vi.unstubAllGlobals());

const TEXTS: readonly (readonly string[])[] = [
  ['a', 'b'],
  ['e\u0301', '!'],
  ['👩‍👩‍👧', 'x'],
  ['👍🏽', '👍'],
  ['🇩🇪', '🇫🇷'],
  ['❤️', '1️⃣'],
  ['投', '稿', '\n'],
  ['🏳️‍🌈', ' '],
];

describe.each([['with Intl.Segmenter'], ['without']])('%s', (how) => {
  it.each(TEXTS.map((letters) => [letters]))('%j', (letters) => {
    if (how === 'without') vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(graphemesOf(letters.join(''))).toEqual(letters);
  });
});
