/**
 * The two kinds of time on the wire. They look alike and must never be mixed, so each has a brand:
 * an `Instant` is a moment (UTC), a `WallTime` is what a clock on the wall shows and means nothing
 * until a zone is named beside it.
 */
import * as z from 'zod/mini';

declare const instantBrand: unique symbol;
declare const wallTimeBrand: unique symbol;

/** A moment, canonical UTC ISO 8601: `2026-04-22T16:00:00Z` (milliseconds only where not zero). */
export type Instant = string & { readonly [instantBrand]: true };

/** Local wall time to the minute, `YYYY-MM-DDTHH:MM`, without a zone. */
export type WallTime = string & { readonly [wallTimeBrand]: true };

/** What ECMAScript parses the same way on every host: a date and time with an explicit offset. */
const ISO_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** The instant `ms` milliseconds after the Unix epoch. Throws a RangeError outside ECMAScript's range. */
export function instantFromMs(ms: number): Instant {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that makes the brand
  return new Date(ms).toISOString().replace('.000Z', 'Z') as Instant;
}

/** Reads an ISO 8601 date-time with `Z` or an offset; null for anything else. */
export function parseInstant(text: string): Instant | null {
  if (!ISO_WITH_OFFSET.test(text)) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : instantFromMs(ms);
}

/**
 * Checks only the shape `YYYY-MM-DDTHH:MM`. Whether such a time exists (29 February, a DST gap) is
 * for `domain/time` to say.
 */
export function parseWallTime(text: string): WallTime | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape is checked right here
  return WALL_TIME.test(text) ? (text as WallTime) : null;
}

export const InstantSchema = z.pipe(
  z.string(),
  z.transform((text: string, context): Instant => {
    const instant = parseInstant(text);
    if (instant !== null) return instant;
    context.issues.push({ code: 'custom', message: 'expected an ISO 8601 UTC time', input: text });
    return z.NEVER;
  }),
);
