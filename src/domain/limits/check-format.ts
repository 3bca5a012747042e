/** A file's format against what the platform takes. Nothing is said where it is not known. */
import type { Platform } from '#contract/post.ts';
import type { FormatFinding } from './finding.ts';
import { type MediaKind, formatOf } from './media-format.ts';
import { PLATFORM_LIMITS } from './platform-limits.ts';

/**
 * What the platform makes of the file at `url` where a picture or a video (`kind`) is wanted. Null
 * where it is accepted, and where its format is not known.
 */
export function formatFinding(
  platform: Platform,
  kind: MediaKind,
  url: string,
): FormatFinding | null {
  const file = formatOf(url);
  if (file === null) return null;
  const { format } = file;
  if (file.kind !== kind) return { rule: 'wrong-kind', severity: 'error', format };
  const { accepted, doubtful } = PLATFORM_LIMITS[platform][kind];
  if (accepted.includes(format)) return null;
  const severity = doubtful.includes(format) ? 'warning' : 'error';
  return { rule: 'format', severity, format, accepted };
}
