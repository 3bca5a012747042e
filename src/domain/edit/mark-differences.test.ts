import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markDifferences } from './mark-differences.ts';

const shown = (text: string, other: string) =>
  markDifferences(text, other)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('the words that differ', () => {
  it.each([
    ['equal', 'Rye at dawn', 'Rye at dawn', 'Rye at dawn'],
    ['one word', 'Rye at six', 'Rye at dawn', 'Rye at [six]'],
    ['a phrase', 'Rye at half past six', 'Rye at dawn', 'Rye at [half past six]'],
    ['one that was added', 'Warm rye at dawn', 'rye at dawn', '[Warm ]rye at dawn'],
    ['one that was taken out', 'rye dawn', 'rye at dawn', 'rye dawn'],
    ['all', 'Rye', 'Spelt', '[Rye]'],
    ['a comma', 'Rye, warm', 'Rye warm', '[Rye,] warm'],
    ['emoji and Arabic', 'خبز 🥖 طازج', 'خبز 🍞 طازج', 'خبز [🥖] طازج'],
    ['nothing', '', 'Rye', ''],
  ])('%s', (_name, text, other, expected) => {
    expect(shown(text, other)).toBe(expected);
  });

  it('are pieces of the text itself, and none where there is no difference', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        expect(
          markDifferences(text, other)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
        expect(markDifferences(text, text).some(({ marked }) => marked)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
