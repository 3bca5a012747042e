/**
 * The three readings that stand together wherever a time is shown, so that none can be misread: the
 * wall time in the post's own zone with its true name on that date, the same instant on the viewer's
 * clock where that differs, and how far away it is.
 *
 * A zone the host's `Intl` does not know (a post may carry any text) must not blank a row: it is read
 * in UTC and labelled "UTC", which is true, and the zone's own id stands beside it on the screen.
 */
import type { Instant, WallTime } from '#contract/instant.ts';
import { dayDifference, dayOfWall } from './day.ts';
import { formatDistance } from './distance.ts';
import { formatClock, formatDate, formatDayBeside } from './format.ts';
import { isKnownZone, offsetAt } from './offset.ts';
import { toWallTime } from './wall-time.ts';
import { abbreviationAt, zoneCity } from './zone-name.ts';

export interface OwnReading {
  readonly wall: WallTime;
  /** `Wed 22 Apr 2026`. */
  readonly date: string;
  /** `14:00`. */
  readonly clock: string;
  /** `EDT`, `GMT+5:30`. */
  readonly abbreviation: string;
}

export interface ViewerReading {
  /** IANA id. */
  readonly zone: string;
  readonly wall: WallTime;
  readonly clock: string;
  readonly abbreviation: string;
  /** Days from the post's date to the viewer's: -1, 0 or 1. */
  readonly dayShift: number;
}

export interface TimeReading {
  readonly own: OwnReading;
  /** Null where both clocks show the same at that instant, whatever their zones are called. */
  readonly viewer: ViewerReading | null;
  /** `in 3 days`. */
  readonly distance: string;
}

/** The zone itself if the host's `Intl` knows it, else `UTC`. */
export function readableZone(zone: string): string {
  return isKnownZone(zone) ? zone : 'UTC';
}

/** Reads `instant` on the clock of a post in `zone`. Never throws: see the top. */
export function readOwn(instant: Instant, zone: string): OwnReading {
  const ownZone = readableZone(zone);
  const wall = toWallTime(instant, ownZone);
  return {
    wall,
    date: formatDate(wall),
    clock: formatClock(wall),
    abbreviation: abbreviationAt(instant, ownZone),
  };
}

/** Reads `instant` for a post in `zone` and a viewer in `viewerZone`. Never throws: see the top. */
export function readTime(
  instant: Instant,
  zone: string,
  viewerZone: string,
  now: Instant,
): TimeReading {
  const ownZone = readableZone(zone);
  const theirZone = readableZone(viewerZone);
  const own = readOwn(instant, zone);
  const distance = formatDistance(instant, now);
  if (offsetAt(instant, ownZone) === offsetAt(instant, theirZone)) {
    return { own, viewer: null, distance };
  }
  const theirs = toWallTime(instant, theirZone);
  const viewer = {
    zone: theirZone,
    wall: theirs,
    clock: formatClock(theirs),
    abbreviation: abbreviationAt(instant, theirZone),
    dayShift: dayDifference(dayOfWall(own.wall), dayOfWall(theirs)),
  };
  return { own, viewer, distance };
}

/** Which clock "your time" is: `Berlin, CEST`; the zone alone where its id names no city. */
function zoneWords({ zone, abbreviation }: ViewerReading): string {
  const city = zoneCity(zone);
  return city === abbreviation ? city : `${city}, ${abbreviation}`;
}

function formatViewer(viewer: ViewerReading, own: OwnReading): string {
  const day =
    viewer.dayShift === 0
      ? ''
      : `, ${formatDayBeside(dayOfWall(viewer.wall), dayOfWall(own.wall))}`;
  return `${viewer.clock} your time${day} (${zoneWords(viewer)})`;
}

/**
 * One line: `Wed 22 Apr 2026, 14:00 EDT · 20:00 your time (Berlin, CEST) · in 3 days`; on another day
 * for the viewer `… · 02:00 your time, Thu 23 Apr (Moscow, GMT+3) · …`.
 */
export function formatReading(reading: TimeReading): string {
  const { own, viewer, distance } = reading;
  const ownText = `${own.date}, ${own.clock} ${own.abbreviation}`;
  const parts = viewer === null ? [ownText] : [ownText, formatViewer(viewer, own)];
  return [...parts, distance].join(' · ');
}

/** A clock of a view: what it shows, and what its zone is called then. */
export interface ViewClock {
  readonly wall: WallTime;
  /** `14:00`. */
  readonly clock: string;
  readonly abbreviation: string;
  /** IANA id. */
  readonly zone: string;
}

export interface ViewReading {
  /** The large figure. */
  readonly main: ViewClock;
  /** Beside it, where it shows another time: the post's own clock, or the viewer's. */
  readonly second: (ViewClock & { readonly isViewer: boolean }) | null;
}

function clockIn(instant: Instant, zone: string): ViewClock {
  const wall = toWallTime(instant, zone);
  return { wall, clock: formatClock(wall), abbreviation: abbreviationAt(instant, zone), zone };
}

/**
 * Reads `instant` for a view whose clock is that of `shared`, or where that is null each post's own.
 * A post whose own clock shows the same is read by its own zone's name. Never throws: see the top.
 */
export function readInView(
  instant: Instant,
  zone: string,
  shared: string | null,
  viewerZone: string,
): ViewReading {
  const own = readableZone(zone);
  const main = shared === null ? own : readableZone(shared);
  const other = shared === null ? readableZone(viewerZone) : own;
  if (offsetAt(instant, main) === offsetAt(instant, other)) {
    return { main: clockIn(instant, own), second: null };
  }
  return {
    main: clockIn(instant, main),
    second: { ...clockIn(instant, other), isViewer: shared === null },
  };
}
