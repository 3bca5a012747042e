/** The shape of pictures and videos: its name, and whether the platform takes it. */
import type { Platform } from '#contract/post.ts';
import type { ShapeFinding } from './finding.ts';
import { PLATFORM_LIMITS } from './platform-limits.ts';

/** Sizes are whole pixels, so a shape may be off by one: 1080 × 566 is as near to 1.91:1 as it gets. */
const ROUNDING = 1;

/** What the platform objects to in a picture of this many pixels; null where its shape fits. */
export function shapeFinding(
  platform: Platform,
  width: number,
  height: number,
): ShapeFinding | null {
  const shape = PLATFORM_LIMITS[platform].imageShape;
  if (shape === null) return null;
  const tooTall = width / (height - ROUNDING) < shape.tallest;
  const tooWide = (width - ROUNDING) / height > shape.widest;
  return tooTall || tooWide ? { rule: 'shape', severity: 'warning', width, height } : null;
}

const NAMED = [
  [9, 16],
  [2, 3],
  [3, 4],
  [4, 5],
  [1, 1],
  [5, 4],
  [4, 3],
  [3, 2],
  [16, 9],
] as const;
/** A shape this near to a named one carries its name: 0.5 %. */
const NEAR = 0.005;

const round = (value: number) => String(Math.round(value * 100) / 100);

/** `9:16`, `4:5`, `1:1` …; a shape without a name as `1.91:1` or `1:2.1`. */
export function shapeName(width: number, height: number): string {
  const shape = width / height;
  const named = NAMED.find(([w, h]) => Math.abs((shape * h) / w - 1) <= NEAR);
  if (named !== undefined) return named.join(':');
  return shape > 1 ? `${round(shape)}:1` : `1:${round(1 / shape)}`;
}
