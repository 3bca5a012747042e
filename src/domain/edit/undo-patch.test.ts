import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { isApiZone } from '#contract/zone.ts';
import { applyPatch } from './apply-patch.fixture.ts';
import { buildPatch } from './build-patch.ts';
import { changedFields, draftOf } from './draft.ts';
import { anyEdit } from './edit-arbitrary.fixture.ts';
import { at, slidesPost, videoPost } from './example-post.fixture.ts';
import { anyPost, OVERLAPS } from './post-arbitrary.fixture.ts';
import { undoOf } from './undo-patch.ts';

const moved = { scheduledTime: at('2026-05-01T00:30:00Z'), timezone: 'Asia/Tokyo' };
const instagram = { platform: 'instagram' } as const;

describe('undoOf', () => {
  it.each<[string, Post, Post, object | null, readonly string[]]>([
    ['nothing where nothing differs', videoPost(), videoPost(), null, []],
    [
      'the caption, with the sound',
      videoPost(),
      videoPost({ caption: 'New' }),
      { caption: 'Fresh bread', soundId: 'snd_old' },
      [],
    ],
    [
      'the time in its own zone',
      videoPost(),
      videoPost(moved),
      { scheduledTime: '2026-04-22T14:00', timezone: 'America/New_York', soundId: 'snd_old' },
      [],
    ],
    [
      'the video that slides replaced',
      videoPost(),
      slidesPost(),
      { contentType: 'video', contentUrl: 'https://cdn.test/bread.mp4', soundId: 'snd_old' },
      [],
    ],
    ['a removed sound', videoPost(), videoPost({ soundId: null }), { soundId: 'snd_old' }, []],
    [
      'an added sound, with the caption',
      videoPost({ soundId: null }),
      videoPost(),
      { caption: 'Fresh bread' },
      [],
    ],
    [
      'no sound on Instagram',
      videoPost({ ...instagram, soundId: null }),
      videoPost({ ...instagram, caption: 'New' }),
      { caption: 'Fresh bread' },
      [],
    ],
    [
      'the first instant of an overlap, even from the second',
      videoPost({ scheduledTime: at('2026-11-01T05:30:00Z') }),
      videoPost({ scheduledTime: at('2026-11-01T06:30:00Z') }),
      { scheduledTime: '2026-11-01T01:30', timezone: 'America/New_York', soundId: 'snd_old' },
      [],
    ],
    [
      'not the second instant of an overlap',
      videoPost({ scheduledTime: at('2026-11-01T06:30:00Z') }),
      videoPost(moved),
      null,
      ['time'],
    ],
    [
      'not a time with seconds',
      videoPost({ scheduledTime: at('2026-04-22T18:00:30Z') }),
      videoPost(moved),
      null,
      ['time'],
    ],
    [
      'not a zone outside the eleven, but the rest',
      videoPost({ timezone: 'Asia/Kolkata' }),
      videoPost({ ...moved, caption: 'New' }),
      { caption: 'Fresh bread', soundId: 'snd_old' },
      ['time'],
    ],
    ['not a time without a zone', videoPost({ timezone: null }), videoPost(moved), null, ['time']],
    [
      'not the lack of a time',
      videoPost({ scheduledTime: null }),
      videoPost(moved),
      null,
      ['time'],
    ],
  ])('puts back %s', (_, previous, saved, patch, unrestorable) => {
    expect(undoOf(previous, saved)).toEqual({ patch, unrestorable });
  });
});

/** Thousands of runs may take a while on a busy machine; that is no failure. */
describe('undoOf, for any save', { timeout: 120_000 }, () => {
  it('brings the post back, but for a time it names', () => {
    const anySave = anyPost().chain((post) => fc.tuple(fc.constant(post), anyEdit(post)));
    fc.assert(
      fc.property(anySave, ([before, { draft, touched }]) => {
        const patch = buildPatch(before, draft);
        const saved = patch === null ? before : applyPatch(before, patch);
        const undo = undoOf(before, saved);
        const after = undo.patch === null ? saved : applyPatch(saved, undo.patch);

        expect(changedFields(draftOf(before), draftOf(after), before.platform)).toEqual(
          undo.unrestorable,
        );
        if (undo.unrestorable.length === 0) {
          expect(after.scheduledTime).toBe(before.scheduledTime);
          expect(after.timezone).toBe(before.timezone);
        } else {
          expect(undo.unrestorable).toEqual(['time']);
          expect(touched).toContain('time');
          expect(after.scheduledTime).toBe(saved.scheduledTime);
          expect(cannotBeSent(before)).toBe(true);
        }
      }),
    );
  });
});

/** Told from the generator's own table of overlaps, not from the code under test. */
function cannotBeSent({ scheduledTime, timezone }: Post): boolean {
  if (scheduledTime === null || !isApiZone(timezone)) return true;
  const ms = Date.parse(scheduledTime);
  return (
    ms % 60_000 !== 0 ||
    OVERLAPS.some(
      ({ zone, changeMs, minutes }) =>
        zone === timezone && ms >= changeMs && ms < changeMs + minutes * 60_000,
    )
  );
}
