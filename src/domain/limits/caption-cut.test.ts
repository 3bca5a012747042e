import { describe, expect, it } from 'vitest';
import { cutCaption } from './caption-cut.ts';

describe('what a feed shows of a caption', () => {
  it.each<[string, string, string, boolean]>([
    ['all of a short one', 'Rye', 'Rye', false],
    ['nothing of none', '', '', false],
    ['exactly as much as fits', 'a'.repeat(125), 'a'.repeat(125), false],
    ['no more', 'a'.repeat(126), 'a'.repeat(125), true],
    ['two lines', 'one\ntwo\nthree', 'one\ntwo', true],
    ['no empty line at the end', 'one\n\nthree', 'one', true],
    ['whole emoji', '👩‍🍳'.repeat(126), '👩‍🍳'.repeat(125), true],
  ])('%s', (_, caption, shown, isCut) => {
    expect(cutCaption('instagram', caption)).toEqual({ shown, isCut });
  });

  it('differs by platform', () => {
    expect(cutCaption('tiktok', 'a'.repeat(125)).shown).toHaveLength(90);
  });
});
