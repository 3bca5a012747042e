/**
 * Between instants and what a clock on the wall shows.
 *
 * An instant has exactly one wall time in a zone. The other way there may be none or two, on the two
 * nights a year when clocks change, and both choices are made here once:
 *
 * - In spring clocks jump ahead. A wall time inside the **gap** does not exist: it is refused, and the
 *   nearest valid times on either side are offered (02:30 when 02:00 becomes 03:00: 01:59 and 03:00).
 *   Nothing is moved silently, because the author alone knows which was meant.
 * - In autumn clocks go back. A wall time in the **overlap** happens twice: both instants are named, in
 *   order, and neither is picked here. The API takes a wall time only, so which of the two it means is
 *   seen in its answer. Code that must have one (a move, a change of zone) takes the first, and says so.
 *
 * The method: an instant is the wall time minus an offset, and only the offsets on either side of a
 * change can be right, so those a day before and a day after are tried and each is kept if it is the
 * zone's offset at the instant it leads to.
 */
import { instantFromMs, parseWallTime } from '#contract/instant.ts';
import type { Instant, WallTime } from '#contract/instant.ts';
import { offsetAtMs, toMs } from './offset.ts';
import { fromCalendarMs, toCalendarMs } from './utc-calendar.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A jump of the clocks over a wall time. All four are wall times in the zone asked about. */
export interface Gap {
  readonly kind: 'gap';
  /** The last valid minute before the jump. */
  readonly before: WallTime;
  /** The first valid minute after it. */
  readonly after: WallTime;
  /** What clocks would have shown at the moment of the jump … */
  readonly jumpsFrom: WallTime;
  /** … and what they show instead. */
  readonly jumpsTo: WallTime;
}

export type WallResolution =
  | { readonly kind: 'malformed' }
  | Gap
  | { readonly kind: 'unique'; readonly instant: Instant }
  /** Earlier instant first. */
  | { readonly kind: 'overlap'; readonly instants: readonly [Instant, Instant] };

/** The wall time in `zone` at `instant`, seconds cut off. Throws a RangeError for an unknown zone. */
export function toWallTime(instant: Instant, zone: string): WallTime {
  const ms = toMs(instant);
  return fromCalendarMs(ms + offsetAtMs(ms, zone) * MINUTE);
}

function instantsMs(calendarMs: number, zone: string): readonly number[] {
  const offsets = new Set([offsetAtMs(calendarMs - DAY, zone), offsetAtMs(calendarMs + DAY, zone)]);
  return [...offsets]
    .map((offset) => ({ offset, ms: calendarMs - offset * MINUTE }))
    .filter(({ offset, ms }) => offsetAtMs(ms, zone) === offset)
    .map(({ ms }) => ms)
    .toSorted((a, b) => a - b);
}

/**
 * The instants at which clocks in `zone` show `wall`, earliest first: none in a gap (nor for a time no
 * calendar has), one, or two in an overlap. Throws a RangeError for an unknown zone.
 */
export function toInstants(wall: WallTime, zone: string): readonly Instant[] {
  const calendarMs = toCalendarMs(wall);
  return calendarMs === null ? [] : instantsMs(calendarMs, zone).map((ms) => instantFromMs(ms));
}

/** The jump around a calendar point that lies in a gap, found by halving the two days about it. */
function findGap(calendarMs: number, zone: string): Gap {
  let lastBefore = calendarMs - DAY;
  let firstAfter = calendarMs + DAY;
  const offsetBefore = offsetAtMs(lastBefore, zone);
  const offsetAfter = offsetAtMs(firstAfter, zone);
  while (firstAfter - lastBefore > MINUTE) {
    const middle = lastBefore + Math.floor((firstAfter - lastBefore) / 2 / MINUTE) * MINUTE;
    if (offsetAtMs(middle, zone) === offsetBefore) lastBefore = middle;
    else firstAfter = middle;
  }
  const from = firstAfter + offsetBefore * MINUTE;
  const to = firstAfter + offsetAfter * MINUTE;
  return {
    kind: 'gap',
    before: fromCalendarMs(from - MINUTE),
    after: fromCalendarMs(to),
    jumpsFrom: fromCalendarMs(from),
    jumpsTo: fromCalendarMs(to),
  };
}

/**
 * What a typed wall time means in `zone`. `malformed`: not `YYYY-MM-DDTHH:MM`, not in the calendar, or
 * outside 1970–9999. Throws a RangeError for an unknown zone.
 */
export function resolveWallTime(wall: string, zone: string): WallResolution {
  const parsed = parseWallTime(wall);
  const calendarMs = parsed === null ? null : toCalendarMs(parsed);
  if (calendarMs === null) return { kind: 'malformed' };
  const [first, second] = instantsMs(calendarMs, zone).map((ms) => instantFromMs(ms));
  if (first === undefined) return findGap(calendarMs, zone);
  if (second === undefined) return { kind: 'unique', instant: first };
  return { kind: 'overlap', instants: [first, second] };
}

/**
 * The one instant for code that must have one: the first in an overlap; in a gap the moment of the
 * jump, where clocks show the first valid time after it. Null for a time no calendar has. Throws a
 * RangeError for an unknown zone.
 */
export function toFirstInstant(wall: WallTime, zone: string): Instant | null {
  const resolution = resolveWallTime(wall, zone);
  if (resolution.kind === 'malformed') return null;
  if (resolution.kind === 'unique') return resolution.instant;
  if (resolution.kind === 'overlap') return resolution.instants[0];
  return toInstants(resolution.after, zone)[0] ?? null;
}
