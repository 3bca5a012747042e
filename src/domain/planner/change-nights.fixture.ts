/** Every night of 2026–2030 on which clocks change, found by walking through the years quarter by quarter. */
import { API_ZONE_IDS } from '#contract/zone.ts';
import { type Day, dayOfWall } from '#domain/time/day.ts';
import { offsetAtMs } from '#domain/time/offset.ts';
import { fromCalendarMs } from '#domain/time/utc-calendar.ts';

const QUARTER = 15 * 60_000;
const DAY = 24 * 60 * 60_000;

const VIEW_ZONES = [
  ...API_ZONE_IDS,
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Asia/Kolkata',
];

export interface ChangeNight {
  readonly zone: string;
  readonly day: Day;
  /** Minutes that clocks go ahead; negative where they go back. */
  readonly minutes: number;
}

function changesOf(zone: string): readonly ChangeNight[] {
  const nights: ChangeNight[] = [];
  for (let ms = Date.UTC(2026, 0, 1); ms < Date.UTC(2031, 0, 1); ms += DAY) {
    if (offsetAtMs(ms, zone) === offsetAtMs(ms + DAY, zone)) continue;
    let at = ms;
    while (offsetAtMs(at + QUARTER, zone) === offsetAtMs(ms, zone)) at += QUARTER;
    const before = offsetAtMs(at, zone);
    const minutes = offsetAtMs(at + QUARTER, zone) - before;
    nights.push({ zone, day: dayOfWall(fromCalendarMs(at + before * 60_000)), minutes });
  }
  return nights;
}

export const CHANGE_NIGHTS: readonly ChangeNight[] = VIEW_ZONES.flatMap(changesOf);
