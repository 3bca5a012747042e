import { describe, expect, it } from 'vitest';
import { instant } from './literals.fixture.ts';
import { formatReading, readInView, readTime, readableZone } from './reading.ts';

const now = instant('2026-04-19T18:00:00Z');
const at = instant('2026-04-22T18:00:00Z');

describe('readTime', () => {
  it('gives the three readings', () => {
    expect(readTime(at, 'America/New_York', 'Europe/Paris', now)).toEqual({
      own: {
        wall: '2026-04-22T14:00',
        date: 'Wed 22 Apr 2026',
        clock: '14:00',
        abbreviation: 'EDT',
      },
      viewer: {
        zone: 'Europe/Paris',
        wall: '2026-04-22T20:00',
        clock: '20:00',
        abbreviation: 'CEST',
        dayShift: 0,
      },
      distance: 'in 3 days',
    });
  });

  it.each([
    ['America/New_York', 'Asia/Tokyo', 1],
    ['Pacific/Auckland', 'America/Los_Angeles', -1],
    ['Europe/London', 'Europe/Paris', 0],
    // 26 hours apart, and 1 is still the most two dates can differ here.
    ['Pacific/Kiritimati', 'Etc/GMT+12', -1],
  ])('from %s to %s the date shifts by %i', (zone, viewerZone, shift) => {
    expect(readTime(at, zone, viewerZone, now).viewer?.dayShift).toBe(shift);
  });

  it.each([
    ['America/New_York', 'America/New_York', '2026-07-01T12:00:00Z'],
    ['America/New_York', 'America/Toronto', '2026-07-01T12:00:00Z'],
    // London and Lisbon always agree; Phoenix agrees with Denver in winter only.
    ['Europe/London', 'Europe/Lisbon', '2026-07-01T12:00:00Z'],
    ['America/Denver', 'America/Phoenix', '2026-01-15T12:00:00Z'],
  ])('leaves the viewer out where %s and %s show the same', (zone, viewerZone, when) => {
    expect(readTime(instant(when), zone, viewerZone, now).viewer).toBeNull();
  });

  it('shows the viewer again where the same two zones part', () => {
    const july = instant('2026-07-01T12:00:00Z');
    expect(readTime(july, 'America/Denver', 'America/Phoenix', now).viewer?.clock).toBe('05:00');
  });

  it('reads an unknown zone in UTC and says so', () => {
    expect(readTime(at, 'Mars/Olympus', 'Asia/Tokyo', now).own).toEqual({
      wall: '2026-04-22T18:00',
      date: 'Wed 22 Apr 2026',
      clock: '18:00',
      abbreviation: 'UTC',
    });
    expect(readTime(at, 'Asia/Tokyo', '', now).viewer?.abbreviation).toBe('UTC');
    expect(readableZone('Mars/Olympus')).toBe('UTC');
    expect(readableZone('Asia/Kolkata')).toBe('Asia/Kolkata');
  });
});

describe('formatReading', () => {
  it.each([
    [
      'America/New_York',
      'Europe/Paris',
      '2026-04-22T18:00:00Z',
      'Wed 22 Apr 2026, 14:00 EDT · 20:00 your time (Paris, CEST) · in 3 days',
    ],
    [
      'America/New_York',
      'Asia/Singapore',
      '2026-04-22T18:00:00Z',
      'Wed 22 Apr 2026, 14:00 EDT · 02:00 your time, Thu 23 Apr (Singapore, SGT) · in 3 days',
    ],
    [
      'Asia/Tokyo',
      'America/New_York',
      '2026-12-31T20:00:00Z',
      'Fri 1 Jan 2027, 05:00 JST · 15:00 your time, Thu 31 Dec 2026 (New York, EST) · in 8 months',
    ],
    [
      'Europe/London',
      'Europe/London',
      '2026-07-01T12:00:00Z',
      'Wed 1 Jul 2026, 13:00 BST · in 2 months',
    ],
    [
      'Asia/Kolkata',
      'Asia/Kathmandu',
      '2026-04-19T17:00:00Z',
      'Sun 19 Apr 2026, 22:30 GMT+5:30 · 22:45 your time (Kathmandu, GMT+5:45) · 1 h ago',
    ],
    [
      'America/New_York',
      'UTC',
      '2026-11-01T05:30:00Z',
      'Sun 1 Nov 2026, 01:30 EDT · 05:30 your time (UTC) · in 6 months',
    ],
    [
      'America/New_York',
      'UTC',
      '2026-11-01T06:30:00Z',
      'Sun 1 Nov 2026, 01:30 EST · 06:30 your time (UTC) · in 6 months',
    ],
  ])('%s seen from %s at %s', (zone, viewerZone, when, text) => {
    expect(formatReading(readTime(instant(when), zone, viewerZone, now))).toBe(text);
  });
});

const said = (zone: string, shared: string | null) => {
  const { main, second } = readInView(at, zone, shared, 'Europe/Paris');
  const named = ({ wall, abbreviation }: typeof main) => `${wall} ${abbreviation}`;
  return [named(main), second && `${named(second)} ${second.isViewer ? 'viewer' : 'own'}`] as const;
};

describe('readInView', () => {
  it.each([
    // 18:00 UTC.
    ['America/New_York', 'Europe/Paris', '2026-04-22T20:00 CEST', '2026-04-22T14:00 EDT own'],
    ['Australia/Sydney', 'Europe/Paris', '2026-04-22T20:00 CEST', '2026-04-23T04:00 AEST own'],
    ['Europe/Berlin', 'Europe/Paris', '2026-04-22T20:00 CEST', null],
    ['America/New_York', null, '2026-04-22T14:00 EDT', '2026-04-22T20:00 CEST viewer'],
    ['Europe/Paris', null, '2026-04-22T20:00 CEST', null],
    ['Mars/Olympus', 'Asia/Tokyo', '2026-04-23T03:00 JST', '2026-04-22T18:00 UTC own'],
    ['Asia/Tokyo', 'Mars/Olympus', '2026-04-22T18:00 UTC', '2026-04-23T03:00 JST own'],
  ])('a post in %s under %s: %s, %s', (zone, shared, main, second) => {
    expect(said(zone, shared)).toEqual([main, second]);
  });
});
