/**
 * A draft is what the form holds: the part of a post that a person may change, in the words they
 * change it in (a wall time and a zone, not an instant).
 *
 * Two drafts differ in a field only where a person could have made the difference. Browsers rewrite
 * what they hold (a textarea turns every line end into `\n`, a URL input trims), so such differences
 * are not edits: otherwise opening a post and saving another field would change them too.
 */
import { DRAFT_FIELDS, type DraftField } from '#contract/draft-field.ts';
import type { ContentType, Platform, Post } from '#contract/post.ts';
import { isKnownZone } from '#domain/time/offset.ts';
import { toWallTime } from '#domain/time/wall-time.ts';

export interface Draft {
  readonly caption: string;
  /** `YYYY-MM-DDTHH:MM`, read in `zone`; '' when the post has no time. */
  readonly wall: string;
  /** IANA zone; '' when the post names none that can be read, `wall` is in UTC then. */
  readonly zone: string;
  readonly contentType: ContentType;
  /** Kept while the other type is chosen, so that switching back and forth loses nothing. */
  readonly videoUrl: string;
  /** In order. Kept like `videoUrl`. */
  readonly slideUrls: readonly string[];
  /** Null = no sound. Means something on TikTok only. */
  readonly soundId: string | null;
}

/**
 * The post as its form shows it. The time is in the post's own zone, without its seconds; where the
 * zone is missing or unknown to this browser, the wall time is UTC's and `zone` is '', so the form
 * asks for a zone before the time can be changed. An empty sound id is no sound.
 */
export function draftOf(post: Post): Draft {
  const zone = post.timezone !== null && isKnownZone(post.timezone) ? post.timezone : '';
  const { scheduledTime } = post;
  return {
    caption: post.caption,
    wall: scheduledTime === null ? '' : toWallTime(scheduledTime, zone === '' ? 'UTC' : zone),
    zone,
    contentType: post.contentType,
    videoUrl: post.contentType === 'video' ? post.contentUrl : '',
    slideUrls: post.contentType === 'slides' ? post.contentUrl : [],
    soundId: post.soundId === '' ? null : post.soundId,
  };
}

/** The fields in which the drafts differ, in the order of the form. Sound counts on TikTok only. */
export function changedFields(
  base: Draft,
  draft: Draft,
  platform: Platform,
): readonly DraftField[] {
  return DRAFT_FIELDS.filter(
    (field) => (field !== 'sound' || platform === 'tiktok') && !sameDraftField(field, base, draft),
  );
}

const SAME: Record<DraftField, (a: Draft, b: Draft) => boolean> = {
  caption: (a, b) => sameCaption(a.caption, b.caption),
  time: (a, b) => a.wall === b.wall && a.zone === b.zone,
  content: sameContent,
  sound: (a, b) => a.soundId === b.soundId,
};

/** Whether both drafts hold the same in this field. Of the content, only the chosen type counts. */
export function sameDraftField(field: DraftField, a: Draft, b: Draft): boolean {
  return SAME[field](a, b);
}

const PART_OF: Record<DraftField, (draft: Draft) => Partial<Draft>> = {
  caption: ({ caption }) => ({ caption }),
  time: ({ wall, zone }) => ({ wall, zone }),
  content: ({ contentType, videoUrl, slideUrls }) =>
    contentType === 'video' ? { contentType, videoUrl } : { contentType, slideUrls },
  sound: ({ soundId }) => ({ soundId }),
};

/**
 * `into` with one field of `from`: for taking in a colleague's value. Of the content, the type that
 * `from` has not chosen stays as it is in `into`.
 */
export function takeField(field: DraftField, from: Draft, into: Draft): Draft {
  return { ...into, ...PART_OF[field](from) };
}

/** Whether the captions are equal, whatever way their lines end (HTML, textarea's API value). */
function sameCaption(a: string, b: string): boolean {
  return withPlainLineEnds(a) === withPlainLineEnds(b);
}

function withPlainLineEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

function sameContent(a: Draft, b: Draft): boolean {
  if (a.contentType !== b.contentType) return false;
  if (a.contentType === 'video') return sameUrl(a.videoUrl, b.videoUrl);
  return (
    a.slideUrls.length === b.slideUrls.length &&
    a.slideUrls.every((url, index) => sameUrl(url, b.slideUrls[index] ?? ''))
  );
}

/** Equal as a URL input would hold them (HTML, value sanitization of `type=url`). */
function sameUrl(a: string, b: string): boolean {
  return asUrlInput(a) === asUrlInput(b);
}

function asUrlInput(url: string): string {
  return url.replaceAll(/[\r\n]/g, '').trim();
}
