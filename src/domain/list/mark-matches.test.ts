import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, searchWords } from './list-filter.ts';
import { beginningOf, markMatches, matchingLine } from './mark-matches.ts';

/** Marked pieces in brackets. */
const marked = (text: string, search: string) =>
  markMatches(text, searchWords(search))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('markMatches', () => {
  it.each([
    ['Fresh bread', '', 'Fresh bread'],
    ['Fresh bread', 'soup', 'Fresh bread'],
    ['Fresh bread', 'BREAD', 'Fresh [bread]'],
    ['Fresh bread', 'bread fresh', '[Fresh] [bread]'],
    ['banana', 'an', 'b[anan]a'],
    ['banana', 'ban ana', '[banana]'],
    ['Crème brûlée', 'brulee', 'Crème [brûlée]'],
    ['Cre\u0300me', 'creme', '[Cre\u0300me]'],
    ['Cre\u0300me', 'cr', '[Cr]e\u0300me'],
    ['🍞 bread 🍞', 'bread', '🍞 [bread] 🍞'],
    ['👩‍🍳 bakes', '👩‍🍳', '[👩‍🍳] bakes'],
    ['İstanbul', 'ist', '[İst]anbul'],
    ['ΟΔΟΣ', 'οδος', '[ΟΔΟΣ]'],
    ['', 'a', ''],
  ])('%s, searched for %s: %s', (text, search, expected) => {
    expect(marked(text, search)).toBe(expected);
  });

  it('loses and adds nothing, and marks something wherever the search matches', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
        (text, search) => {
          const words = searchWords(search);
          const pieces = markMatches(text, words);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          const folded = foldText(text);
          const matches = words.some((word) => folded.includes(word));
          expect(pieces.some((piece) => piece.marked)).toBe(matches);
        },
      ),
    );
  });
});

describe('beginningOf', () => {
  it.each([
    ['Fresh bread', 20, 'Fresh bread'],
    ['Fresh bread', 5, 'Fresh'],
    ['新しいパン', 6, '新しい'],
    ['新しいパン', 7, '新しい'],
    ['🍞🍞🍞', 4, '🍞🍞'],
    ['ab🍞', 3, 'ab'],
    ['', 3, ''],
  ])('%s in %i: %s', (text, room, expected) => {
    expect(beginningOf(text, room)).toBe(expected);
  });
});

describe('matchingLine', () => {
  it.each([
    ['One\nTwo breads', 'bread', 'Two breads'],
    ['One\r\nbread', 'bread', 'bread'],
    ['One', 'bread', null],
    [
      'A\nThe honest answer is a loaf that refuses to be hurried',
      'refuses',
      '…that refuses to be hurried',
    ],
    ['A\n焼きたての新しいパンをどうぞ', 'どうぞ', '…いパンをどうぞ'],
  ])('of %j for %s', (text, search, line) => {
    expect(matchingLine(text, searchWords(search))).toBe(line);
  });
});
