import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { applyPatch } from './apply-patch.fixture.ts';
import { buildPatch } from './build-patch.ts';
import type { DraftField } from '#contract/draft-field.ts';
import { changedFields, draftOf, sameDraftField, type Draft } from './draft.ts';
import { anyEdit } from './edit-arbitrary.fixture.ts';
import { slidesPost, videoPost } from './example-post.fixture.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { looksTheSame } from './reader-view.ts';
import { anyLaterRead, anyPost } from './post-arbitrary.fixture.ts';

const opened = draftOf(videoPost());
const slides: Partial<Draft> = { contentType: 'slides', slideUrls: ['https://a.test'] };

describe('mergeDrafts, by example', () => {
  it.each<[string, Partial<Draft>, Partial<Draft>, Partial<Draft>, DraftField[], DraftField[]]>([
    ['nobody changed anything', {}, {}, {}, [], []],
    ['I did', { caption: 'Mine' }, {}, { caption: 'Mine' }, [], []],
    ['they did', {}, { caption: 'Theirs' }, { caption: 'Theirs' }, ['caption'], []],
    [
      'each another field',
      { caption: 'Mine' },
      { zone: 'Asia/Tokyo' },
      { caption: 'Mine', zone: 'Asia/Tokyo' },
      ['time'],
      [],
    ],
    ['both the same', { caption: 'Ours' }, { caption: 'Ours' }, { caption: 'Ours' }, [], []],
    [
      'both the same, and the server tidied theirs',
      { caption: 'Café ' },
      { caption: 'Cafe\u0301' },
      { caption: 'Café ' },
      [],
      [],
    ],
    ['both', { caption: 'Mine' }, { caption: 'Theirs' }, { caption: 'Mine' }, [], ['caption']],
    [
      'I the wall time, they the zone: one unit, so a conflict',
      { wall: '2026-04-22T15:00' },
      { zone: 'Asia/Tokyo' },
      { wall: '2026-04-22T15:00' },
      [],
      ['time'],
    ],
    [
      'I the type, they the video: one unit too',
      slides,
      { videoUrl: 'https://b.test' },
      slides,
      [],
      ['content'],
    ],
    ['both removed the sound', { soundId: null }, { soundId: null }, { soundId: null }, [], []],
    ['they the sound', {}, { soundId: 'snd_new' }, { soundId: 'snd_new' }, ['sound'], []],
    [
      'I typed slides and went back to the video, they changed it',
      { slideUrls: ['https://typed.test'] },
      { videoUrl: 'https://b.test' },
      { slideUrls: ['https://typed.test'], videoUrl: 'https://b.test' },
      ['content'],
      [],
    ],
  ])('%s', (_, my, their, expected, takenFromThem, conflicts) => {
    expect(mergeDrafts(opened, { ...opened, ...my }, { ...opened, ...their }, 'tiktok')).toEqual({
      merged: { ...opened, ...expected },
      takenFromThem,
      conflicts,
    });
  });

  it('keeps the video behind when they turned the post into slides', () => {
    const { merged } = mergeDrafts(opened, opened, draftOf(slidesPost()), 'tiktok');
    expect(merged).toMatchObject({ contentType: 'slides', videoUrl: opened.videoUrl });
  });

  it('does not look at sounds on Instagram', () => {
    const theirs = { ...opened, soundId: 'snd_new' };
    expect(mergeDrafts(opened, opened, theirs, 'instagram')).toEqual({
      merged: opened,
      takenFromThem: [],
      conflicts: [],
    });
  });
});
/** Thousands of runs may take a while on a busy machine; that is no failure. */
const PATIENT = { timeout: 120_000 };

/** A post, my edit of it, and the post as somebody else left it. */
const anyMeeting = anyPost().chain((post) =>
  fc.record({ post: fc.constant(post), edit: anyEdit(post), later: anyLaterRead(post) }),
);

/** The same, where they ended up with what I typed, in some fields or in all. */
const anyAgreement = anyPost().chain((post) =>
  fc.record({ post: fc.constant(post), edit: anyEdit(post) }).map(({ post: base, edit }) => {
    const patch = buildPatch(base, edit.draft);
    return { post, edit, later: patch === null ? base : applyPatch(base, patch) };
  }),
);

const merged = (post: Post, mine: Draft, theirs: Draft) =>
  mergeDrafts(draftOf(post), mine, theirs, post.platform);

describe('mergeDrafts, for any two people', PATIENT, () => {
  it('never loses a field I changed', () => {
    fc.assert(
      fc.property(anyMeeting, ({ post, edit: { draft, touched }, later }) => {
        const merge = merged(post, draft, draftOf(later));
        for (const field of touched) {
          expect(sameDraftField(field, merge.merged, draft)).toBe(true);
          expect(merge.takenFromThem).not.toContain(field);
        }
      }),
    );
  });

  it('has theirs in every field I did not change, and says which of them are news', () => {
    fc.assert(
      fc.property(anyMeeting, ({ post, edit: { draft, touched }, later }) => {
        const theirs = draftOf(later);
        const merge = merged(post, draft, theirs);
        const fields = [
          'caption',
          'time',
          'content',
          ...(post.platform === 'tiktok' ? ['sound' as const] : []),
        ] as const;
        for (const field of fields.filter((name) => !touched.includes(name))) {
          expect(sameDraftField(field, merge.merged, theirs)).toBe(true);
          expect(merge.takenFromThem.includes(field)).toBe(
            !sameDraftField(field, draftOf(post), theirs),
          );
        }
      }),
    );
  });

  it('has a conflict exactly where both changed a field, differently', () => {
    fc.assert(
      fc.property(fc.oneof(anyMeeting, anyAgreement), ({ post, edit, later }) => {
        const theirs = draftOf(later);
        const base = draftOf(post);
        expect(merged(post, edit.draft, theirs).conflicts).toEqual(
          edit.touched.filter(
            (field) =>
              !sameDraftField(field, base, theirs) &&
              !sameDraftField(field, edit.draft, theirs) &&
              !(field === 'caption' && looksTheSame(edit.draft.caption, theirs.caption)),
          ),
        );
      }),
    );
  });

  it('finds agreement where they stored what I typed', () => {
    fc.assert(
      fc.property(anyAgreement, ({ post, edit, later }) => {
        const merge = merged(post, edit.draft, draftOf(later));
        expect(merge).toEqual({ merged: edit.draft, takenFromThem: [], conflicts: [] });
      }),
    );
  });

  it('changes nothing where they changed nothing', () => {
    fc.assert(
      fc.property(anyMeeting, ({ post, edit: { draft } }) => {
        const merge = merged(post, draft, draftOf(post));
        expect(merge).toEqual({ merged: draft, takenFromThem: [], conflicts: [] });
      }),
    );
  });

  it('does not care who was first, unless they disagree', () => {
    fc.assert(
      fc.property(anyMeeting, ({ post, edit: { draft }, later }) => {
        const theirs = draftOf(later);
        const one = merged(post, draft, theirs);
        const other = merged(post, theirs, draft);
        expect(other.conflicts).toEqual(one.conflicts);
        // Where the captions only look alike, each keeps its own.
        const apart = changedFields(one.merged, other.merged, post.platform).filter(
          (field) => field !== 'caption' || !looksTheSame(draft.caption, theirs.caption),
        );
        expect(apart).toEqual(one.conflicts);
      }),
    );
  });

  it('leads to the same post as saving my own fields on the fresh post', () => {
    fc.assert(
      fc.property(anyMeeting, ({ post, edit: { draft }, later }) => {
        const merge = merged(post, draft, draftOf(later));
        const mergedPatch = buildPatch(later, merge.merged);
        const minePatch = buildPatch(post, draft, later);
        const rebased = mergedPatch === null ? later : applyPatch(later, mergedPatch);
        const direct = minePatch === null ? later : applyPatch(later, minePatch);
        expect(changedFields(draftOf(rebased), draftOf(direct), post.platform)).toEqual([]);
        for (const field of merge.takenFromThem) {
          expect(changedFields(draftOf(later), draftOf(rebased), post.platform)).not.toContain(
            field,
          );
        }
      }),
    );
  });
});
