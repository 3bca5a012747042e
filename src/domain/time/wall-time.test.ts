import { describe, expect, it } from 'vitest';
import { instant, wallTime } from './literals.fixture.ts';
import { offsetAt } from './offset.ts';
import vectors from './tz-vectors.fixture.json';
import { resolveWallTime, toFirstInstant, toInstants, toWallTime } from './wall-time.ts';

describe('the vectors of zoneinfo', () => {
  it('are all there', () => {
    expect(vectors).toHaveLength(423);
  });

  it.each(vectors)('$wall $zone is $kind', ({ zone, wall, kind, instants, offsets }) => {
    expect(toInstants(wallTime(wall), zone)).toEqual(instants);
    expect(instants.map((at) => offsetAt(instant(at), zone))).toEqual(offsets);
    expect(instants.map((at) => toWallTime(instant(at), zone))).toEqual(instants.map(() => wall));
    const resolution = resolveWallTime(wall, zone);
    expect(resolution.kind).toBe(kind);
    if (resolution.kind === 'unique') expect([resolution.instant]).toEqual(instants);
    if (resolution.kind === 'overlap') expect(resolution.instants).toEqual(instants);
  });
});

describe('toWallTime', () => {
  it.each([
    ['2026-04-22T18:00:00Z', 'America/New_York', '2026-04-22T14:00'],
    ['2026-04-22T18:00:59.999Z', 'Asia/Kolkata', '2026-04-22T23:30'],
    ['2026-04-22T18:15:00Z', 'Asia/Kathmandu', '2026-04-23T00:00'],
    ['2026-04-22T18:00:00Z', 'Pacific/Auckland', '2026-04-23T06:00'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31T00:00'],
    ['1969-12-31T23:59:59Z', 'UTC', '1969-12-31T23:59'],
  ])('%s in %s', (at, zone, wall) => {
    expect(toWallTime(instant(at), zone)).toBe(wall);
  });

  it('never leaves years of four digits', () => {
    expect(toWallTime(instant('9999-12-31T23:00:00Z'), 'Asia/Tokyo')).toBe('9999-12-31T23:59');
    expect(toWallTime(instant('0000-01-01T00:00:00Z'), 'America/New_York')).toBe(
      '0000-01-01T00:00',
    );
  });

  it('refuses a zone it does not know', () => {
    expect(() => toWallTime(instant('2026-01-01T00:00:00Z'), 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('toInstants', () => {
  it.each([
    ['2028-02-29T12:00', 'Europe/Paris', ['2028-02-29T11:00:00Z']],
    ['2027-02-29T12:00', 'Europe/Paris', []],
    ['2026-04-31T12:00', 'Europe/Paris', []],
    ['2026-13-01T12:00', 'Europe/Paris', []],
    ['2026-00-10T12:00', 'Europe/Paris', []],
    ['2026-04-22T24:00', 'Europe/Paris', []],
    ['2026-04-22T12:60', 'Europe/Paris', []],
    ['0000-00-00T00:00', 'Europe/Paris', []],
    ['0099-04-22T12:00', 'Europe/Paris', []],
    ['1969-12-31T23:59', 'UTC', []],
    ['1970-01-01T00:00', 'UTC', ['1970-01-01T00:00:00Z']],
    ['9999-12-30T23:59', 'Pacific/Honolulu', ['9999-12-31T09:59:00Z']],
    ['9999-12-31T00:00', 'UTC', []],
    ['2026-04-22T14:00', 'Asia/Kolkata', ['2026-04-22T08:30:00Z']],
    ['2026-04-22T14:00', 'Asia/Kathmandu', ['2026-04-22T08:15:00Z']],
    ['2026-04-05T02:30', 'Pacific/Auckland', ['2026-04-04T13:30:00Z', '2026-04-04T14:30:00Z']],
    ['2026-09-27T02:30', 'Pacific/Auckland', []],
    // Lord Howe changes by half an hour only.
    ['2026-04-05T01:29', 'Australia/Lord_Howe', ['2026-04-04T14:29:00Z']],
    ['2026-04-05T01:30', 'Australia/Lord_Howe', ['2026-04-04T14:30:00Z', '2026-04-04T15:00:00Z']],
    ['2026-04-05T01:59', 'Australia/Lord_Howe', ['2026-04-04T14:59:00Z', '2026-04-04T15:29:00Z']],
    ['2026-04-05T02:00', 'Australia/Lord_Howe', ['2026-04-04T15:30:00Z']],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', []],
    ['2026-10-04T02:30', 'Australia/Lord_Howe', ['2026-10-03T15:30:00Z']],
    // Samoa went over the date line and had no 30 December.
    ['2011-12-29T23:59', 'Pacific/Apia', ['2011-12-30T09:59:00Z']],
    ['2011-12-30T00:00', 'Pacific/Apia', []],
    ['2011-12-30T23:59', 'Pacific/Apia', []],
    ['2011-12-31T00:00', 'Pacific/Apia', ['2011-12-30T10:00:00Z']],
  ])('%s in %s', (wall, zone, instants) => {
    expect(toInstants(wallTime(wall), zone)).toEqual(instants);
  });
});

describe('resolveWallTime', () => {
  it.each([
    ['America/New_York', '2026-03-08T02:30', '01:59', '03:00', '02:00', '03:00'],
    ['America/New_York', '2026-03-08T02:00', '01:59', '03:00', '02:00', '03:00'],
    ['America/New_York', '2026-03-08T02:59', '01:59', '03:00', '02:00', '03:00'],
    ['Europe/London', '2026-03-29T01:30', '00:59', '02:00', '01:00', '02:00'],
    ['Australia/Sydney', '2026-10-04T02:30', '01:59', '03:00', '02:00', '03:00'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '01:59', '02:30', '02:00', '02:30'],
  ])('%s %s is in a gap', (zone, wall, before, after, jumpsFrom, jumpsTo) => {
    const on = (clock: string) => `${wall.slice(0, 11)}${clock}`;
    expect(resolveWallTime(wall, zone)).toEqual({
      kind: 'gap',
      before: on(before),
      after: on(after),
      jumpsFrom: on(jumpsFrom),
      jumpsTo: on(jumpsTo),
    });
  });

  it('finds the ends of a gap of a whole day', () => {
    expect(resolveWallTime('2011-12-30T12:00', 'Pacific/Apia')).toEqual({
      kind: 'gap',
      before: '2011-12-29T23:59',
      after: '2011-12-31T00:00',
      jumpsFrom: '2011-12-30T00:00',
      jumpsTo: '2011-12-31T00:00',
    });
  });

  it('names both instants of an overlap, the earlier first', () => {
    expect(resolveWallTime('2026-11-01T01:30', 'America/New_York')).toEqual({
      kind: 'overlap',
      instants: ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'],
    });
  });

  it.each([
    '',
    'tomorrow',
    '2026-04-22',
    '2026-04-22 14:00',
    '2026-04-22T14:00:00',
    '2026-4-2T9:00',
  ])('takes no other shape: %j', (text) => {
    expect(resolveWallTime(text, 'UTC')).toEqual({ kind: 'malformed' });
  });

  it.each(['2027-02-29T12:00', '2026-04-22T24:00', '1969-12-31T23:59', '9999-12-31T12:00'])(
    'takes no time outside the calendar: %s',
    (text) => {
      expect(resolveWallTime(text, 'America/New_York')).toEqual({ kind: 'malformed' });
    },
  );
});

describe('toFirstInstant', () => {
  it.each([
    ['2026-04-22T14:00', '2026-04-22T18:00:00Z'],
    ['2026-11-01T01:30', '2026-11-01T05:30:00Z'],
    ['2026-03-08T02:30', '2026-03-08T07:00:00Z'],
    ['2027-02-29T12:00', null],
  ])('%s in New York', (wall, first) => {
    expect(toFirstInstant(wallTime(wall), 'America/New_York')).toBe(first);
  });
});
