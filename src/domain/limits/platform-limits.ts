/**
 * What each platform accepts. These facts drift, so all of them stand here and nowhere else.
 * Source: public API reference and the platforms' help pages, read in November 2026.
 */
import type { ContentType, Platform } from '#contract/post.ts';

interface PlatformLimits {
  /** Longest caption, in UTF-16 code units (`string.length`). */
  readonly caption: Record<ContentType, number>;
  /** Most slides of one post. */
  readonly slides: number;
}

export const PLATFORM_LIMITS: Record<Platform, PlatformLimits> = {
  tiktok: { caption: { video: 2200, slides: 4000 }, slides: 35 },
  instagram: { caption: { video: 2200, slides: 2200 }, slides: 10 },
};
