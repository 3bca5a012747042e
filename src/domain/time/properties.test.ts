/** What must hold for every time in the API's zones, 2024–2035, with the nights of changes well covered. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantFromMs } from '#contract/instant.ts';
import { API_ZONE_IDS } from '#contract/zone.ts';
import { checkScheduledTime } from './schedule-check.ts';
import { instant, wallTime } from './literals.fixture.ts';
import { convertWallTime, moveWallTime, shiftWallTime } from './move.ts';
import { offsetAt, toMs } from './offset.ts';
import vectors from './tz-vectors.fixture.json';
import { resolveWallTime, toInstants, toWallTime } from './wall-time.ts';

const MINUTE = 60_000;
const DAY_IN_MINUTES = 24 * 60;
const FROM = Date.UTC(2024, 0, 1);
const TO = Date.UTC(2036, 0, 1) - MINUTE;

const zones = fc.constantFrom(...API_ZONE_IDS);
const anyMinute = fc
  .integer({ min: FROM / MINUTE, max: TO / MINUTE })
  .map((minute) => minute * MINUTE);
const changes = vectors.flatMap(({ instants }) => instants.map((at) => toMs(instant(at))));
const nearChange = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -DAY_IN_MINUTES, max: DAY_IN_MINUTES }))
  .map(([ms, minutes]) => ms + minutes * MINUTE);
const times = fc.oneof(anyMinute, nearChange);
const instants = times.map((ms) => instantFromMs(ms));
/** Any reading on a clock, also one that its zone skips. */
const walls = times.map((ms) => wallTime(new Date(ms).toISOString().slice(0, 16)));

/** The same question put to another part of `Intl`: "GMT-05:00", "GMT". */
function offsetInWords(ms: number, zone: string): number {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  });
  const match = /GMT(?:(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d))?$/.exec(formatter.format(ms));
  const { sign, hours, minutes } = match?.groups ?? {};
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

const MORE_ZONES = [
  ...API_ZONE_IDS,
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
];

describe('instants and wall times', () => {
  it('the offset is what Intl says in words', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...MORE_ZONES), (at, zone) => {
        expect(offsetAt(at, zone)).toBe(offsetInWords(toMs(at), zone));
      }),
    );
  });

  it('instant → wall → instants contains the instant', () => {
    fc.assert(
      fc.property(instants, zones, (at, zone) => {
        expect(toInstants(toWallTime(at, zone), zone)).toContain(at);
      }),
    );
  });

  it('wall → instants → wall is the wall time, and instants come sorted', () => {
    fc.assert(
      fc.property(walls, zones, (wall, zone) => {
        const found = toInstants(wall, zone);
        expect(found.map((at) => toWallTime(at, zone))).toEqual(found.map(() => wall));
        expect(found).toEqual([...new Set(found)].toSorted());
      }),
    );
  });

  it('a gap names valid times that touch it from both sides', () => {
    fc.assert(
      fc.property(walls, zones, (wall, zone) => {
        const resolution = resolveWallTime(wall, zone);
        fc.pre(resolution.kind === 'gap');
        const [before] = toInstants(resolution.before, zone);
        const [after] = toInstants(resolution.after, zone);
        expect(resolution.before < wall && wall < resolution.after).toBe(true);
        expect(after).toBe(instantFromMs(toMs(before ?? instantFromMs(0)) + MINUTE));
      }),
      { numRuns: 50, maxSkipsPerRun: 2000 },
    );
  });
});

describe('moves', () => {
  const moves = fc.constantFrom('+1 hour', '+1 day', '+1 week', 'next-monday-09:00');

  it('never land in a gap, and always go ahead', () => {
    fc.assert(
      fc.property(walls, zones, moves, (wall, zone, move) => {
        const moved = moveWallTime(wall, zone, move);
        expect(toInstants(moved, zone)).not.toEqual([]);
        expect(moved > wall).toBe(true);
      }),
    );
  });

  it('days keep the clock time, but for a gap', () => {
    const days = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(walls, zones, days, (wall, zone, count) => {
        const aimed = new Date(Date.parse(`${wall}Z`) + count * DAY_IN_MINUTES * MINUTE);
        const target = wallTime(aimed.toISOString().slice(0, 16));
        const resolution = resolveWallTime(target, zone);
        const expected = resolution.kind === 'gap' ? resolution.after : target;
        expect(shiftWallTime(wall, zone, { days: count })).toBe(expected);
      }),
    );
  });

  it('an hour is 60 minutes from one instant of the clock time to one of the next', () => {
    fc.assert(
      fc.property(instants, zones, (at, zone) => {
        const wall = toWallTime(at, zone);
        const starts = new Set(toInstants(wall, zone).map(toMs));
        const ends = toInstants(moveWallTime(wall, zone, '+1 hour'), zone).map(toMs);
        expect(ends.some((end) => starts.has(end - 60 * MINUTE))).toBe(true);
      }),
    );
  });

  it('a change of zone keeps the moment', () => {
    fc.assert(
      fc.property(walls, zones, zones, (wall, from, to) => {
        const [first] = toInstants(wall, from);
        fc.pre(first !== undefined);
        expect(toInstants(convertWallTime(wall, from, to), to)).toContain(first);
      }),
    );
  });
});

it('a time that may be scheduled is an instant of that wall time, a minute or more ahead', () => {
  fc.assert(
    fc.property(walls, zones, instants, (wall, zone, now) => {
      const check = checkScheduledTime(wall, zone, now);
      const found = toInstants(wall, zone);
      if (check.kind !== 'ok') return;
      expect(check.instant).toBe(found[0]);
      expect(check.overlap ?? [check.instant]).toEqual(found);
      expect(toMs(check.instant) - toMs(now)).toBeGreaterThanOrEqual(MINUTE);
    }),
  );
});
