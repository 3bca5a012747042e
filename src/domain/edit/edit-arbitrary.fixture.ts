/**
 * Generated edits of a post, as they come out of its form: always different from the post in what
 * they name, and never in anything else.
 */
import * as fc from 'fast-check';
import { instantFromMs } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { isApiZone } from '#contract/zone.ts';
import { toWallTime } from '#domain/time/wall-time.ts';
import { DRAFT_FIELDS, type DraftField } from '#contract/draft-field.ts';
import { draftOf, type Draft } from './draft.ts';
import {
  caption,
  content,
  overlapMoment,
  plainMoment,
  type Content,
} from './post-arbitrary.fixture.ts';

export interface Edit {
  readonly draft: Draft;
  /** What the user changed, in the order of the form. */
  readonly touched: readonly DraftField[];
}

/**
 * The form of `base` after a user changed some fields, or none, to values the form lets through. On
 * the side of the content that is not chosen there may be leftovers, and all untouched text is as a
 * browser hands it back.
 */
export function anyEdit(base: Post): fc.Arbitrary<Edit> {
  const form = asBrowserHolds(draftOf(base));
  const isNew =
    <K extends keyof Draft>(key: K) =>
    (value: Draft[K]) =>
      value !== form[key];
  const newTime = fc
    .oneof(
      plainMoment,
      overlapMoment.filter(({ zone }) => isApiZone(zone)),
    )
    .map(({ zone, ms }) => ({ wall: toWallTime(instantFromMs(ms), zone), zone }))
    .filter(({ wall, zone }) => wall !== form.wall || zone !== form.zone);
  const newContent = content
    .map((chosen) => asBrowserHolds({ ...form, ...contentDraft(chosen) }))
    .filter((next) => JSON.stringify(contentOf(next)) !== JSON.stringify(contentOf(form)))
    .map(contentOf);
  const leftovers =
    form.contentType === 'video'
      ? fc.record({ slideUrls: fc.constantFrom<readonly string[]>([], ['https://left.test/1']) })
      : fc.record({ videoUrl: fc.constantFrom('', 'https://left.test/v') });
  return fc
    .record({
      leftovers,
      edits: fc.record(
        {
          caption: caption
            .map(withLf)
            .filter(isNew('caption'))
            .map((text) => ({ caption: text })),
          time: newTime,
          content: newContent,
          sound: fc
            .constantFrom(null, 'snd_1', 'snd_2', 'snd_3')
            .filter(isNew('soundId'))
            .map((sound) => ({ soundId: sound })),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ leftovers: left, edits }) => {
      const { caption: text, time, content: chosen, sound } = edits;
      const draft: Draft = { ...form, ...left, ...text, ...time, ...chosen, ...sound };
      const touched = DRAFT_FIELDS.filter(
        (field) => edits[field] !== undefined && (field !== 'sound' || base.platform === 'tiktok'),
      );
      return { draft, touched };
    });
}

function contentDraft(chosen: Content): Partial<Draft> {
  return chosen.contentType === 'video'
    ? { contentType: 'video', videoUrl: chosen.contentUrl }
    : { contentType: 'slides', slideUrls: chosen.contentUrl };
}

function contentOf({ contentType, videoUrl, slideUrls }: Draft): Partial<Draft> {
  return contentType === 'video' ? { contentType, videoUrl } : { contentType, slideUrls };
}

const withLf = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
const asInput = (text: string): string => text.replaceAll('\n', '').trim();

/** What comes out of a textarea and of URL inputs when this draft goes in. */
function asBrowserHolds(draft: Draft): Draft {
  return {
    ...draft,
    caption: withLf(draft.caption),
    videoUrl: asInput(draft.videoUrl),
    slideUrls: draft.slideUrls.map(asInput),
  };
}
