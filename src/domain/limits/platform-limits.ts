/**
 * What each platform accepts. These facts drift, so every number and every format stands here and
 * nowhere else; the rules that use them are in the files beside this one.
 *
 * Source, unless a line names another: the platform limits of the public API reference together with
 * the platforms' own help pages, as read in November 2026 and written down in our own words.
 */
import type { ContentType, Platform } from '#contract/post.ts';
import type { MediaFormat } from './media-format.ts';

/** From `warn` on a sentence advises; over `max` the post cannot be saved. Null = no such limit. */
interface CountLimit {
  readonly warnOver: number | null;
  readonly max: number | null;
}

/** Formats not named in either list are refused, once they are known for certain. */
interface FormatLimit {
  readonly accepted: readonly MediaFormat[];
  /** The platform may take it, converted or not at all: a warning. */
  readonly doubtful: readonly MediaFormat[];
}

export interface PlatformLimits {
  /** Longest caption in UTF-16 code units (`string.length`). TikTok gives photo posts more room. */
  readonly caption: Record<ContentType, number>;
  /** TikTok names no maximum. Instagram refuses more than 30. More than 5 look like spam on both. */
  readonly hashtags: CountLimit;
  /** Instagram refuses more than 20 `@` mentions. TikTok names no limit. */
  readonly mentions: CountLimit;
  /** `fewest` is the least that makes a native carousel; fewer is a warning. None is an error. */
  readonly slides: { readonly fewest: number; readonly most: number };
  readonly image: FormatLimit;
  readonly video: FormatLimit;
  /**
   * Widest and tallest picture, as width / height. Instagram: 4:5 to 1.91:1, from its help page on
   * the sizes of pictures. TikTok names none.
   */
  readonly imageShape: { readonly tallest: number; readonly widest: number } | null;
  /**
   * Where the feed cuts a caption off, in user-perceived characters and in lines. Neither platform
   * promises it: it is what their apps showed in November 2026, good enough for a preview.
   */
  readonly captionCut: { readonly characters: number; readonly lines: number };
}

const VIDEOS = ['mp4', 'mov', 'webm', 'avi', 'mkv', 'wmv', 'flv', 'mpeg', '3gp'] as const;
const OTHER_IMAGES = ['png', 'webp', 'gif', 'heic', 'avif', 'bmp', 'tiff', 'svg'] as const;

export const PLATFORM_LIMITS: Record<Platform, PlatformLimits> = {
  tiktok: {
    caption: { video: 2200, slides: 4000 },
    hashtags: { warnOver: 5, max: null },
    mentions: { warnOver: null, max: null },
    slides: { fewest: 1, most: 35 },
    image: { accepted: ['jpeg', 'webp'], doubtful: ['png'] },
    video: { accepted: ['mp4', 'mov', 'webm'], doubtful: [] },
    imageShape: null,
    captionCut: { characters: 90, lines: 2 },
  },
  instagram: {
    caption: { video: 2200, slides: 2200 },
    hashtags: { warnOver: 5, max: 30 },
    mentions: { warnOver: null, max: 20 },
    slides: { fewest: 2, most: 10 },
    image: { accepted: ['jpeg'], doubtful: OTHER_IMAGES },
    video: { accepted: ['mp4', 'mov'], doubtful: [] },
    imageShape: { tallest: 4 / 5, widest: 1.91 },
    captionCut: { characters: 125, lines: 2 },
  },
  // One that is not known: nothing is known that it refuses.
  other: {
    caption: { video: Number.POSITIVE_INFINITY, slides: Number.POSITIVE_INFINITY },
    hashtags: { warnOver: null, max: null },
    mentions: { warnOver: null, max: null },
    slides: { fewest: 1, most: Number.POSITIVE_INFINITY },
    image: { accepted: ['jpeg', ...OTHER_IMAGES], doubtful: [] },
    video: { accepted: VIDEOS, doubtful: [] },
    imageShape: null,
    captionCut: { characters: 125, lines: 2 },
  },
};

/** From this share of the limit on, the caption's counter turns amber. Our own choice. */
export const NEAR_LIMIT = 0.9;
