/** How much of a caption a feed shows before its "more". An approximation, for the preview alone. */
import type { Platform } from '#contract/post.ts';
import { graphemesOf } from './graphemes.ts';
import { PLATFORM_LIMITS } from './platform-limits.ts';

/**
 * The part of the caption that shows, never cut inside an emoji or a combined letter, and whether
 * anything is missing from it.
 */
export function cutCaption(
  platform: Platform,
  caption: string,
): { readonly shown: string; readonly isCut: boolean } {
  const { characters, lines } = PLATFORM_LIMITS[platform].captionCut;
  const text = caption.trim();
  const byLines = text.split('\n').slice(0, lines).join('\n');
  let length = 0;
  let count = 0;
  for (const letter of graphemesOf(byLines)) {
    count += 1;
    if (count > characters) break;
    length += letter.length;
  }
  const shown = byLines.slice(0, length).trimEnd();
  return { shown, isCut: shown.length < text.length };
}
