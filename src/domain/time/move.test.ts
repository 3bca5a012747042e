import { describe, expect, it } from 'vitest';
import { wallTime } from './literals.fixture.ts';
import { convertWallTime, moveWallTime, shiftWallTime } from './move.ts';

describe('moveWallTime', () => {
  it.each([
    ['-1 hour', 'America/New_York', '2026-04-22T00:30', '2026-04-21T23:30'],
    ['-1 hour', 'America/New_York', '2026-03-08T03:30', '2026-03-08T01:30'],
    ['-1 day', 'America/New_York', '2026-03-01T14:00', '2026-02-28T14:00'],
    ['-1 day', 'Europe/Paris', '2026-03-30T02:30', '2026-03-29T03:00'],
    ['next-monday', 'Europe/Paris', '2026-11-27T18:45', '2026-11-30T18:45'],
    ['next-monday', 'Europe/Paris', '2026-11-30T18:45', '2026-12-07T18:45'],
    ['+1 hour', 'America/New_York', '2026-04-22T14:00', '2026-04-22T15:00'],
    ['+1 hour', 'America/New_York', '2026-12-31T23:30', '2027-01-01T00:30'],
    // Into the gap 02:00–03:00: an hour later the clock has jumped.
    ['+1 hour', 'America/New_York', '2026-03-08T01:30', '2026-03-08T03:30'],
    ['+1 hour', 'Australia/Lord_Howe', '2026-10-04T01:15', '2026-10-04T02:45'],
    // From inside a gap: the first valid time after it, then an hour.
    ['+1 hour', 'America/New_York', '2026-03-08T02:30', '2026-03-08T04:00'],
    // Into and out of the overlap 01:00–02:00.
    ['+1 hour', 'America/New_York', '2026-11-01T00:30', '2026-11-01T01:30'],
    ['+1 hour', 'America/New_York', '2026-11-01T01:30', '2026-11-01T02:30'],
    ['+1 hour', 'Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-05T02:15'],
    ['+1 hour', 'Asia/Kolkata', '2026-04-22T23:45', '2026-04-23T00:45'],
    ['+1 day', 'America/New_York', '2026-03-07T14:00', '2026-03-08T14:00'],
    ['+1 day', 'America/New_York', '2026-10-31T14:00', '2026-11-01T14:00'],
    ['+1 day', 'America/New_York', '2026-10-31T01:30', '2026-11-01T01:30'],
    ['+1 day', 'America/New_York', '2026-03-07T02:30', '2026-03-08T03:00'],
    ['+1 day', 'America/New_York', '2026-03-08T02:30', '2026-03-09T02:30'],
    ['+1 day', 'Australia/Lord_Howe', '2026-10-03T02:15', '2026-10-04T02:30'],
    ['+1 day', 'Pacific/Apia', '2011-12-29T10:00', '2011-12-31T00:00'],
    ['+1 day', 'Europe/Paris', '2028-02-28T10:00', '2028-02-29T10:00'],
    ['+1 week', 'Europe/London', '2026-03-22T01:30', '2026-03-29T02:00'],
    ['+1 week', 'Europe/London', '2026-10-20T09:00', '2026-10-27T09:00'],
    ['+1 week', 'Pacific/Auckland', '2026-12-28T09:00', '2027-01-04T09:00'],
    ['next-monday-09:00', 'America/New_York', '2026-04-22T14:00', '2026-04-27T09:00'],
    ['next-monday-09:00', 'America/New_York', '2026-04-26T23:59', '2026-04-27T09:00'],
    ['next-monday-09:00', 'America/New_York', '2026-04-27T00:00', '2026-05-04T09:00'],
    ['next-monday-09:00', 'America/New_York', '2026-04-27T10:00', '2026-05-04T09:00'],
    ['next-monday-09:00', 'America/New_York', '2026-03-08T02:30', '2026-03-09T09:00'],
  ] as const)('%s in %s from %s', (move, zone, wall, moved) => {
    expect(moveWallTime(wallTime(wall), zone, move)).toBe(moved);
  });

  it.each(['+1 hour', '+1 day', '+1 week', 'next-monday-09:00'] as const)(
    'leaves a time no calendar has as it is: %s',
    (move) => {
      expect(moveWallTime(wallTime('2027-02-29T10:00'), 'UTC', move)).toBe('2027-02-29T10:00');
    },
  );

  it.each(['+1 hour', '+1 day', '+1 week', 'next-monday-09:00'] as const)(
    'stays within the calendar: %s',
    (move) => {
      expect(moveWallTime(wallTime('9999-12-30T23:30'), 'UTC', move)).toBe('9999-12-30T23:30');
    },
  );
});

describe('shiftWallTime', () => {
  it.each([
    ['America/New_York', '2026-04-22T14:00', {}, '2026-04-22T14:00'],
    ['America/New_York', '2026-03-08T02:30', {}, '2026-03-08T03:00'],
    ['America/New_York', '2026-11-01T01:30', {}, '2026-11-01T01:30'],
    ['America/New_York', '2026-11-01T01:30', { hours: 0 }, '2026-11-01T01:30'],
    ['America/New_York', '2026-11-01T01:30', { hours: -1 }, '2026-11-01T00:30'],
    ['America/New_York', '2026-11-01T02:30', { hours: -1 }, '2026-11-01T01:30'],
    ['America/New_York', '2026-03-08T03:30', { hours: -1 }, '2026-03-08T01:30'],
    ['America/New_York', '2026-03-09T14:00', { days: -2 }, '2026-03-07T14:00'],
    ['America/New_York', '2026-03-07T14:00', { days: 1, hours: 2 }, '2026-03-08T16:00'],
    ['America/New_York', '2026-03-07T01:30', { days: 1, hours: 1 }, '2026-03-08T03:30'],
    ['America/New_York', '2026-03-07T14:00', { hours: 24 }, '2026-03-08T15:00'],
    ['Asia/Tokyo', '2026-01-01T00:00', { days: -1, hours: -1 }, '2025-12-30T23:00'],
    ['Asia/Tokyo', '1970-01-01T00:00', { days: -1 }, '1970-01-01T00:00'],
  ])('%s %s by %j', (zone, wall, shift, moved) => {
    expect(shiftWallTime(wallTime(wall), zone, shift)).toBe(moved);
  });
});

describe('convertWallTime', () => {
  it.each([
    ['2026-04-22T14:00', 'America/New_York', 'Asia/Tokyo', '2026-04-23T03:00'],
    ['2026-04-22T14:00', 'Asia/Kolkata', 'Asia/Kathmandu', '2026-04-22T14:15'],
    ['2026-11-01T01:30', 'America/New_York', 'UTC', '2026-11-01T05:30'],
    ['2026-03-08T02:30', 'America/New_York', 'UTC', '2026-03-08T07:00'],
    ['2026-03-08T02:30', 'Europe/London', 'America/New_York', '2026-03-07T21:30'],
    ['2027-02-29T10:00', 'America/New_York', 'UTC', '2027-02-29T10:00'],
  ])('%s from %s to %s', (wall, from, to, converted) => {
    expect(convertWallTime(wallTime(wall), from, to)).toBe(converted);
  });
});
