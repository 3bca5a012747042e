/** What must hold for every post, every edit and whatever a colleague did meanwhile. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostPatch } from '#contract/post-patch.ts';
import { API_ZONE_IDS, isApiZone } from '#contract/zone.ts';
import { applyPatch } from './apply-patch.fixture.ts';
import { buildPatch } from './build-patch.ts';
import { DRAFT_FIELDS, type DraftField } from '#contract/draft-field.ts';
import { draftOf, type Draft } from './draft.ts';
import { anyEdit } from './edit-arbitrary.fixture.ts';
import { anyLaterRead, anyPost, OVERLAPS } from './post-arbitrary.fixture.ts';
/** Thousands of runs may take a while on a busy machine; that is no failure. */
const PATIENT = { timeout: 120_000 };

/** A post, what the user made of it, and the post as it was read just before saving. */
const anySave = anyPost().chain((base) =>
  fc.record({ base: fc.constant(base), edit: anyEdit(base), current: anyLaterRead(base) }),
);

/** One field of a draft, exactly, with the type that is not chosen left out. */
function valueOf(field: DraftField, draft: Draft): unknown {
  if (field === 'caption') return draft.caption;
  if (field === 'time') return [draft.wall, draft.zone];
  if (field === 'sound') return draft.soundId;
  return [draft.contentType, draft.contentType === 'video' ? draft.videoUrl : draft.slideUrls];
}

const KEYS: Record<DraftField, readonly (keyof PostPatch)[]> = {
  caption: ['caption'],
  time: ['scheduledTime', 'timezone'],
  content: ['contentType', 'contentUrl'],
  sound: [],
};

describe('the generated posts', () => {
  it('know every autumn change of the eleven zones from 2024 to 2035', () => {
    expect(OVERLAPS.filter(({ zone }) => isApiZone(zone))).toHaveLength(8 * 12);
    expect(API_ZONE_IDS).toHaveLength(11);
  });
});

describe('buildPatch', PATIENT, () => {
  it('gives the post what the user set, in each field they touched', () => {
    fc.assert(
      fc.property(anySave, ({ base, edit, current }) => {
        const patch = buildPatch(base, edit.draft, current);
        const after = draftOf(patch === null ? current : applyPatch(current, patch));
        for (const field of edit.touched) {
          expect(valueOf(field, after)).toEqual(valueOf(field, edit.draft));
        }
      }),
    );
  });

  it('leaves every other field exactly as the server has it now', () => {
    fc.assert(
      fc.property(anySave, ({ base, edit, current }) => {
        const patch = buildPatch(base, edit.draft, current);
        const after = patch === null ? current : applyPatch(current, patch);
        const { touched } = edit;
        if (!touched.includes('caption')) expect(after.caption).toBe(current.caption);
        if (!touched.includes('time')) {
          expect(after.scheduledTime).toBe(current.scheduledTime);
          expect(after.timezone).toBe(current.timezone);
        }
        if (!touched.includes('content')) {
          expect(after.contentType).toBe(current.contentType);
          expect(after.contentUrl).toEqual(current.contentUrl);
          expect(after.thumbnailUrl).toBe(current.thumbnailUrl);
        }
        // '' and null are both "no sound"; only null can come out of a PATCH.
        if (!touched.includes('sound')) expect(after.soundId || null).toBe(current.soundId || null);
        const meta = ['postId', 'accountId', 'platform', 'status', 'createdAt'] as const;
        for (const key of meta) expect(after[key]).toBe(current[key]);
      }),
    );
  });

  it('sends nothing but what was touched, the sound of TikTok, and a caption to remove one', () => {
    fc.assert(
      fc.property(anySave, ({ base, edit: { draft, touched }, current }) => {
        const patch = buildPatch(base, draft, current);
        if (touched.length === 0) {
          expect(patch).toBeNull();
          return;
        }
        const expected = touched.flatMap((field) => KEYS[field]);
        const sound = touched.includes('sound') ? draft.soundId : current.soundId || null;
        if (base.platform === 'tiktok' && sound !== null) expected.push('soundId');
        const onlyRemoves = touched.every((field) => field === 'sound') && sound === null;
        if (onlyRemoves) expected.push('caption');
        expect(Object.keys(patch ?? {}).toSorted()).toEqual(expected.toSorted());
        expect(Object.values(patch ?? {})).not.toContain(null);
        expect(Object.values(patch ?? {})).not.toContain(undefined);
      }),
    );
  });

  it('is null for a form as it was opened, whatever happened on the server since', () => {
    fc.assert(
      fc.property(
        anyPost().chain((base) => fc.tuple(fc.constant(base), anyLaterRead(base))),
        ([base, current]) => {
          expect(buildPatch(base, draftOf(base), current)).toBeNull();
        },
      ),
    );
  });

  it('does the same for fields chosen one by one as for all at once', () => {
    fc.assert(
      fc.property(anySave, ({ base, edit, current }) => {
        const patch = buildPatch(base, edit.draft, current);
        let stepwise = current;
        for (const field of DRAFT_FIELDS.filter((name) => edit.touched.includes(name))) {
          const only = {
            caption: ['caption'],
            time: ['wall', 'zone'],
            content: ['contentType', 'videoUrl', 'slideUrls'],
            sound: ['soundId'],
          }[field];
          const part = Object.fromEntries(
            Object.entries(edit.draft).filter(([key]) => only.includes(key)),
          );
          const step = buildPatch(base, { ...draftOf(base), ...part }, stepwise);
          if (step !== null) stepwise = applyPatch(stepwise, step);
        }
        expect(stepwise).toEqual(patch === null ? current : applyPatch(current, patch));
      }),
    );
  });
});
