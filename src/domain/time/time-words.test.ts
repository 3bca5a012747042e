import { describe, expect, it } from 'vitest';
import { wallTime } from './literals.fixture.ts';
import { parseTimeWords } from './time-words.ts';

// A Wednesday; the post stands on the Friday of the week after.
const CONTEXT = {
  wall: wallTime('2026-04-17T11:45'),
  now: wallTime('2026-04-08T10:00'),
  zone: 'America/New_York',
};

describe('a time in words', () => {
  it.each<[string, string | null]>([
    ['fri 14:30', '2026-04-10T14:30'],
    ['Friday 14.30', '2026-04-10T14:30'],
    ['fri', '2026-04-10T11:45'],
    ['next fri at 9', '2026-04-10T09:00'],
    // On its own day it is next week's.
    ['wed 9', '2026-04-15T09:00'],
    ['mon same', '2026-04-13T11:45'],
    ['thurs 7pm', '2026-04-09T19:00'],
    ['tomorrow 9', '2026-04-09T09:00'],
    ['tomorrow', '2026-04-09T11:45'],
    ['today 18:05', '2026-04-08T18:05'],
    ['14:30', '2026-04-17T14:30'],
    ['9', '2026-04-17T09:00'],
    ['9 am', '2026-04-17T09:00'],
    ['12am', '2026-04-17T00:00'],
    ['12pm', '2026-04-17T12:00'],
    ['noon', '2026-04-17T12:00'],
    ['11 dec 9am', '2026-12-11T09:00'],
    ['Dec 11, 09:00', '2026-12-11T09:00'],
    ['1st june', '2026-06-01T11:45'],
    ['7 apr 9', '2027-04-07T09:00'],
    ['29 feb 9', '2028-02-29T09:00'],
    ['2026-05-02 08:15', '2026-05-02T08:15'],
    ['+2h', '2026-04-17T13:45'],
    ['+ 2 hours', '2026-04-17T13:45'],
    ['-30m', '2026-04-17T11:15'],
    ['−90 min', '2026-04-17T10:15'],
    ['+3d', '2026-04-20T11:45'],
    ['+1 week', '2026-04-24T11:45'],
    ['', null],
    ['same', null],
    ['25:00', null],
    ['13pm', null],
    ['9:75', null],
    ['fri fri', null],
    ['fri 9 or 10', null],
    ['30 feb 9', null],
    ['2026-02-30 9', null],
    ['soon', null],
    ['+2', null],
    ['2h', null],
  ])('%j', (text, expected) => {
    expect(parseTimeWords(text, CONTEXT)).toBe(expected);
  });

  it.each([
    ['fri 9', '2026-04-10T09:00'],
    ['fri', null],
    ['14:30', null],
    ['+2h', null],
  ])('without a time to begin with: %j', (text, expected) => {
    expect(parseTimeWords(text, { ...CONTEXT, wall: null })).toBe(expected);
  });

  it('goes by real hours and calendar days over a DST night', () => {
    const night = { ...CONTEXT, wall: wallTime('2026-03-07T02:30') };
    expect(parseTimeWords('+24h', night)).toBe('2026-03-08T03:30');
    expect(parseTimeWords('+1d', night)).toBe('2026-03-08T03:00');
  });
});
