import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import type { Saved } from '#api/save/save-post.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { doneWords, undoneWords } from './save-words.ts';

const now = at('2026-12-01T09:00:00Z');
const before = videoPost({
  caption: 'Laugenbrezel, warm',
  timezone: 'Europe/Paris',
  scheduledTime: at('2026-12-10T08:00:00Z'),
});
const saved = (post: Post): Saved => ({
  kind: 'saved',
  post,
  previous: before,
  tidied: [],
  takenFromThem: [],
});
const moved = saved({ ...before, scheduledTime: at('2026-12-11T08:00:00Z') });

describe('the message after a save', () => {
  it('names the post, and where it went by its own clock and then by the viewer’s', () => {
    const { title, detail } = doneWords({ how: 'saved', saves: [moved] }, 'Asia/Tokyo', now);
    expect(title).toBe('Changes saved');
    expect(detail).toContain('“Laugenbrezel, warm” moved to Fri 11 Dec 2026, 09:00 CET');
    expect(detail).toContain('17:00 your time');
  });

  it('names what else has changed', () => {
    const renamed = saved({ ...before, caption: 'Brezel' });
    expect(doneWords({ how: 'saved', saves: [renamed] }, 'Europe/Paris', now).detail).toContain(
      '“Brezel”: new caption',
    );
  });

  it('says where a post was moved to in the planner, and how many a run has moved', () => {
    expect(doneWords({ how: 'moved', saves: [moved] }, 'Europe/Paris', now).title).toBe(
      'Moved to Fri 11 Dec 2026, 09:00 CET',
    );
    const run = { how: { words: '4 posts moved' }, saves: [moved, moved, moved, moved] };
    expect(doneWords(run, 'Europe/Paris', now).title).toBe('4 posts moved');
  });
});

const NOTHING_LEFT = { number: 1, how: 'saved' as const, saves: [] };

describe('the message after an undo', () => {
  it.each([
    ['changed-again', 'Not undone: the post was changed again'],
    ['locked', 'Not undone: the post can no longer be edited'],
    ['impossible', 'Not undone: the API cannot take the old time back exactly'],
    ['unknown', 'It is not known whether this was undone'],
    ['stored-otherwise', 'Undone, but the server stored something else'],
  ] as const)('%s: %s', (kind, title) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the words need the kind alone
    const outcome = { kind } as Parameters<typeof undoneWords>[0][number];
    expect(undoneWords([outcome], NOTHING_LEFT).title).toBe(title);
  });
});
