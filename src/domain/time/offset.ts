/**
 * The one thing taken from the host's time zone database: how far a zone's clocks stand from UTC at
 * an instant. Everything else in this folder is arithmetic on that number, so neither the machine's
 * own zone nor its locale can reach a result.
 *
 * Asking `Intl` costs microseconds, which 10,000 rows would feel. So each zone has one formatter and
 * remembers its answers per quarter hour: since 2012 every zone's changes fall on one. And as no zone
 * changes and changes back within a day, a day that begins and ends with one offset has no other.
 */
import type { Instant } from '#contract/instant.ts';

const MINUTE = 60_000;
const QUARTER_HOUR = 15 * MINUTE;
const QUARTERS_A_DAY = 96;

/** Clocks first changed after this, everywhere. Earlier years have the same offset, and Date.UTC misreads 0–99. */
const BEFORE_ANY_CHANGE = Date.UTC(1800, 0, 1);

/** Keeps a page that stays open for weeks, or a server fed odd dates, from growing without end. */
const MOST_REMEMBERED = 100_000;

interface Zone {
  readonly formatter: Intl.DateTimeFormat;
  /** Minutes east of UTC by quarter hours since the epoch. */
  readonly offsets: Map<number, number>;
}

/** Null: asked for, and not known to the host. */
const zones = new Map<string, Zone | null>();

function openZone(zone: string): Zone | null {
  try {
    const formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    return { formatter, offsets: new Map() };
  } catch {
    return null;
  }
}

function findZone(zone: string): Zone | null {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  const opened = openZone(zone);
  zones.set(zone, opened);
  return opened;
}

function measureOffset(formatter: Intl.DateTimeFormat, ms: number): number {
  const asked = Math.max(ms, BEFORE_ANY_CHANGE);
  const field: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const part of formatter.formatToParts(asked)) field[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field;
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - asked) / MINUTE);
}

/** Milliseconds since the Unix epoch. */
export function toMs(instant: Instant): number {
  return Date.parse(instant);
}

/** Whether the host's `Intl` knows this zone id. Never throws. */
export function isKnownZone(zone: string): boolean {
  return findZone(zone) !== null;
}

function offsetAtQuarter(zone: Zone, quarter: number): number {
  const remembered = zone.offsets.get(quarter);
  if (remembered !== undefined) return remembered;
  const offset = measureOffset(zone.formatter, quarter * QUARTER_HOUR);
  if (zone.offsets.size >= MOST_REMEMBERED) zone.offsets.clear();
  zone.offsets.set(quarter, offset);
  return offset;
}

/** As `offsetAt`, for milliseconds since the Unix epoch. */
export function offsetAtMs(ms: number, zone: string): number {
  const found = findZone(zone);
  if (found === null) throw new RangeError(`Unknown time zone: ${zone}`);
  const quarter = Math.floor(ms / QUARTER_HOUR);
  const dayStart = Math.floor(quarter / QUARTERS_A_DAY) * QUARTERS_A_DAY;
  const offset = offsetAtQuarter(found, dayStart);
  if (offset === offsetAtQuarter(found, dayStart + QUARTERS_A_DAY)) return offset;
  return offsetAtQuarter(found, quarter);
}

/**
 * Minutes east of UTC in `zone` (an IANA id) at `instant`: -240 for New York in summer. Whole
 * minutes: the seconds in offsets of the 19th century are rounded. Throws a RangeError for a zone the
 * host does not know; see `isKnownZone`.
 */
export function offsetAt(instant: Instant, zone: string): number {
  return offsetAtMs(toMs(instant), zone);
}
