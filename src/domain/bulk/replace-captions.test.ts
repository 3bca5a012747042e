import { describe, expect, it } from 'vitest';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { type Replacement, planReplace } from './replace-captions.ts';

const wish = (find: string, replacement: string, matchCase = true): Replacement => ({
  find,
  replacement,
  matchCase,
});

/** The new caption, or why it is left out. */
function replaced(caption: string, by: Replacement, status = 'generated'): string {
  const { changes, leftOut } = planReplace([videoPost({ caption, status })], by);
  return changes[0]?.draft.caption ?? leftOut[0]?.reason ?? 'nothing at all';
}

describe('planReplace', () => {
  it.each<[string, Replacement, string]>([
    ['Fresh teh loaf, teh best', wish('teh', 'the'), 'Fresh the loaf, the best'],
    ['Teh loaf', wish('teh', 'the'), 'not-found'],
    ['Teh loaf', wish('teh', 'the', false), 'the loaf'],
    ['Loaf', wish('', 'the'), 'nothing at all'],
    ['Loaf', wish('Loaf', 'Loaf'), 'unchanged'],
    ['Loaf', wish('Loaf', ''), ''],
    // Nothing in it is a pattern, on either side.
    ['1.5 (kg)?', wish('(kg)?', '$& $1'), '1.5 $& $1'],
    ['a.b axb', wish('a.b', 'c'), 'c axb'],
    ['🥐 and 🥐', wish('🥐', '🥖'), '🥖 and 🥖'],
    ['Line\nline', wish('Line\nline', 'One'), 'One'],
    ['x', wish('x', 'y'.repeat(4001)), 'over-limit'],
  ])('%j by %j', (caption, by, expected) => {
    expect(replaced(caption, by)).toBe(expected);
  });

  it('leaves out what can no longer be changed', () => {
    expect(replaced('teh', wish('teh', 'the'), 'posted')).toBe('locked');
  });

  it('changes the caption alone', () => {
    const post = videoPost({ caption: 'teh' });
    const [change] = planReplace([post], wish('teh', 'the')).changes;
    expect(change?.draft).toMatchObject({ soundId: post.soundId, videoUrl: post.contentUrl });
  });

  it('shows the places with what stands around them', () => {
    const caption = `${'a'.repeat(60)} teh ${'b'.repeat(60)} teh end`;
    const [change] = planReplace([videoPost({ caption })], wish('teh', 'the')).changes;
    expect(change?.count).toBe(2);
    expect(change?.parts).toEqual([
      { kind: 'same', text: `…${'a'.repeat(23)} ` },
      { kind: 'old', text: 'teh' },
      { kind: 'new', text: 'the' },
      { kind: 'same', text: ` ${'b'.repeat(23)} … ${'b'.repeat(23)} ` },
      { kind: 'old', text: 'teh' },
      { kind: 'new', text: 'the' },
      { kind: 'same', text: ' end' },
    ]);
  });
});
