import { describe, expect, it } from 'vitest';
import { instant } from './literals.fixture.ts';
import { checkScheduledTime } from './schedule-check.ts';

const NEW_YORK = 'America/New_York';
const now = instant('2026-01-01T12:00:00Z');

describe('checkScheduledTime', () => {
  it.each([
    ['', NEW_YORK, { kind: 'missing' }],
    ['soon', NEW_YORK, { kind: 'malformed' }],
    ['2027-02-29T10:00', NEW_YORK, { kind: 'malformed' }],
    ['2026-04-22T24:00', NEW_YORK, { kind: 'malformed' }],
    ['2026-04-22T14:00', 'Asia/Kolkata', { kind: 'unsupported-zone', zone: 'Asia/Kolkata' }],
    ['2026-04-22T14:00', 'Mars/Olympus', { kind: 'unsupported-zone', zone: 'Mars/Olympus' }],
    ['2026-04-22T14:00', '', { kind: 'unsupported-zone', zone: '' }],
    // The time is judged before the zone.
    ['', 'Mars/Olympus', { kind: 'missing' }],
    ['soon', 'Mars/Olympus', { kind: 'malformed' }],
    [
      '2026-03-08T02:30',
      NEW_YORK,
      {
        kind: 'gap',
        before: '2026-03-08T01:59',
        after: '2026-03-08T03:00',
        jumpsFrom: '2026-03-08T02:00',
        jumpsTo: '2026-03-08T03:00',
      },
    ],
    // A gap is a gap also in the past.
    ['2025-03-09T02:30', NEW_YORK, expect.objectContaining({ kind: 'gap' })],
    ['2025-12-31T14:00', NEW_YORK, { kind: 'past', instant: '2025-12-31T19:00:00Z' }],
    ['2026-01-01T07:00', NEW_YORK, { kind: 'past', instant: '2026-01-01T12:00:00Z' }],
    ['2026-01-01T07:01', NEW_YORK, { kind: 'ok', instant: '2026-01-01T12:01:00Z', overlap: null }],
    // Past in Tokyo, ahead in Honolulu: the same words on the clock.
    ['2026-01-01T20:00', 'Asia/Tokyo', { kind: 'past', instant: '2026-01-01T11:00:00Z' }],
    [
      '2026-01-01T20:00',
      'Pacific/Honolulu',
      { kind: 'ok', instant: '2026-01-02T06:00:00Z', overlap: null },
    ],
    [
      '2026-11-01T01:30',
      NEW_YORK,
      {
        kind: 'ok',
        instant: '2026-11-01T05:30:00Z',
        overlap: ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'],
      },
    ],
  ])('%j in %s', (wall, zone, expected) => {
    expect(checkScheduledTime(wall, zone, now)).toEqual(expected);
  });

  it.each([
    ['2026-04-22T17:59:00Z', 'ok'],
    ['2026-04-22T17:59:00.001Z', 'too-soon'],
    ['2026-04-22T17:59:59.999Z', 'too-soon'],
    ['2026-04-22T18:00:00Z', 'past'],
    ['2026-04-22T18:00:01Z', 'past'],
  ])('14:00 in New York judged at %s is %s', (at, kind) => {
    expect(checkScheduledTime('2026-04-22T14:00', NEW_YORK, instant(at)).kind).toBe(kind);
  });

  it.each([
    ['2026-11-01T05:29:00Z', 'ok'],
    ['2026-11-01T05:29:30Z', 'too-soon'],
    ['2026-11-01T05:30:00Z', 'past'],
    ['2026-11-01T06:00:00Z', 'past'],
  ])('an overlap is judged by its first instant: at %s it is %s', (at, kind) => {
    expect(checkScheduledTime('2026-11-01T01:30', NEW_YORK, instant(at)).kind).toBe(kind);
  });
});
