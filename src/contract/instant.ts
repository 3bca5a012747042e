/**
 * The two kinds of time on the wire. They look alike and must never be mixed, so each has a brand:
 * an `Instant` is a moment (UTC), a `WallTime` is what a clock on the wall shows and means nothing
 * until a zone is named beside it.
 */
declare const instantBrand: unique symbol;
declare const wallTimeBrand: unique symbol;

/** A moment, canonical UTC ISO 8601: `2026-04-22T16:00:00Z` (milliseconds only where not zero). */
export type Instant = string & { readonly [instantBrand]: true };

/** Local wall time to the minute, `YYYY-MM-DDTHH:MM`, without a zone. */
export type WallTime = string & { readonly [wallTimeBrand]: true };

const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** The instant `ms` milliseconds after the Unix epoch. Throws a RangeError outside ECMAScript's range. */
export function instantFromMs(ms: number): Instant {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that makes the brand
  return new Date(ms).toISOString().replace('.000Z', 'Z') as Instant;
}

/**
 * Date, time and offset as ISO 8601 and RFC 3339 write them, and what databases, log files and JavaScript
 * engines make of it: a space for the T, small letters, the basic format without dashes and colons, no
 * seconds or no minutes, a fraction of any length after a point or a comma, an offset as `+02:00`,
 * `+0200` or `+02` (also with a real minus sign), a zone name in brackets behind it (RFC 9557).
 *
 * Without the flag `u`: with it WebKit's `\2` matches nothing in a text that was parsed beside an emoji.
 */
const ISO =
  /^(\d{4})(-?)(\d{2})\2(\d{2})[T\s]+(\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?)?\s*(?:(Z|UTC|GMT)|([+\u2212-])(\d{2})(?::?(\d{2}))?)(?:\[[^\]]*\])*$/i;

/** `Thu, 26 Nov 2026 12:00:00 GMT`, as mail and HTTP write it (RFC 5322, RFC 9110). */
const MAIL =
  /^(?:[a-z]{3},\s+)?(\d{1,2})[\s-]([a-z]{3})[\s-](\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s+(?:GMT|UTC|Z|([+-])(\d{2}):?(\d{2}))$/iu;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** The years 0 to 9999: only they are written with four digits. */
const FIRST = Date.parse('0000-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

interface Clock {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

/** Null where no calendar or clock shows it. A leap second is the second after; 24:00 is the next day. */
function momentOf({ year, month, day, hour, minute, second, ms, offset }: Clock): Instant | null {
  const isClock = minute < 60 && second <= 60 && (hour < 24 || hour * 60 + minute === 24 * 60);
  if (!isClock || Math.abs(offset) >= 24 * 60) return null;
  // Not `Date.UTC`: it takes the years 0 to 99 for those of the last century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // A day past the month's end rolls over, and is another date than the one written.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  date.setUTCHours(hour, minute - offset, second, ms);
  const utc = date.getTime();
  return utc >= FIRST && utc <= LAST ? instantFromMs(utc) : null;
}

function offsetOf(sign: string | undefined, hours: string, minutes: string): number {
  if (sign === undefined) return 0;
  return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * Reads a moment written with `Z` or an offset; null for anything else, and for no real date. A text that is
 * canonical is the instant itself: of ten thousand posts no second copy is kept.
 */
export function parseInstant(text: string): Instant | null {
  const instant = readMoment(text.trim());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it equals an instant
  return instant === text ? (text as Instant) : instant;
}

function readMoment(trimmed: string): Instant | null {
  const iso = ISO.exec(trimmed);
  if (iso !== null) {
    const [, year, , month, day, hour, minute = '0', second = '0', fraction = ''] = iso;
    return momentOf({
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      ms: Number(fraction.padEnd(3, '0').slice(0, 3)),
      offset: offsetOf(iso[10], iso[11] ?? '0', iso[12] ?? '0'),
    });
  }
  const mail = MAIL.exec(trimmed);
  if (mail === null) return null;
  const [, day, month = '', year, hour, minute, second = '0', sign, hours = '0', rest = '0'] = mail;
  return momentOf({
    year: Number(year),
    month: Math.floor(MONTHS.indexOf(month.toLowerCase()) / 3) + 1,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    ms: 0,
    offset: offsetOf(sign, hours, rest),
  });
}

/**
 * A moment as an answer may carry it: a text as above, or a count of seconds or milliseconds since the
 * Unix epoch (told apart by its size), as a number or as a text of digits. Null for anything else; a text
 * without an offset is none, for it may be a wall time.
 */
export function readInstant(value: unknown): Instant | null {
  const isCount = typeof value === 'string' && /^\d{10}(?:\d{3})?$/u.test(value.trim());
  if (typeof value === 'string' && !isCount) return parseInstant(value);
  if (typeof value !== 'number' && !isCount) return null;
  const count = Number(value);
  // Seconds up to the year 5138, milliseconds from 1973 on.
  const ms = Math.trunc(Math.abs(count) < 1e11 ? count * 1000 : count);
  return count > 0 && ms <= LAST ? instantFromMs(ms) : null;
}

/**
 * Checks only the shape `YYYY-MM-DDTHH:MM`. Whether such a time exists (29 February, a DST gap) is
 * for `domain/time` to say.
 */
export function parseWallTime(text: string): WallTime | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape is checked right here
  return WALL_TIME.test(text) ? (text as WallTime) : null;
}
