import { describe, expect, it } from 'vitest';
import { instant } from './literals.fixture.ts';
import { abbreviationAt, formatOffset, zoneCity } from './zone-name.ts';

it.each([
  [0, 'GMT'],
  [60, 'GMT+1'],
  [-480, 'GMT-8'],
  [330, 'GMT+5:30'],
  [345, 'GMT+5:45'],
  [-210, 'GMT-3:30'],
  [-30, 'GMT-0:30'],
  [5, 'GMT+0:05'],
  [825, 'GMT+13:45'],
])('formatOffset(%i) is %s', (minutes, text) => {
  expect(formatOffset(minutes)).toBe(text);
});

describe('abbreviationAt', () => {
  it.each([
    ['America/New_York', 'EST', 'EDT'],
    ['America/Chicago', 'CST', 'CDT'],
    ['America/Denver', 'MST', 'MDT'],
    ['America/Los_Angeles', 'PST', 'PDT'],
    ['America/Anchorage', 'AKST', 'AKDT'],
    ['Pacific/Honolulu', 'HST', 'HST'],
    ['Europe/London', 'GMT', 'BST'],
    ['Europe/Paris', 'CET', 'CEST'],
    ['Asia/Tokyo', 'JST', 'JST'],
    ['Asia/Singapore', 'SGT', 'SGT'],
    ['Australia/Sydney', 'AEDT', 'AEST'],
    ['UTC', 'UTC', 'UTC'],
    ['Etc/UTC', 'UTC', 'UTC'],
    ['Asia/Kolkata', 'GMT+5:30', 'GMT+5:30'],
    ['Asia/Kathmandu', 'GMT+5:45', 'GMT+5:45'],
    ['Pacific/Auckland', 'GMT+13', 'GMT+12'],
    ['Australia/Lord_Howe', 'GMT+11', 'GMT+10:30'],
    ['Africa/Abidjan', 'GMT', 'GMT'],
    ['Europe/Berlin', 'CET', 'CEST'],
    ['Europe/Athens', 'EET', 'EEST'],
    ['Europe/Istanbul', 'GMT+3', 'GMT+3'],
  ])('%s is %s in January, %s in July', (zone, january, july) => {
    expect(abbreviationAt(instant('2026-01-15T12:00:00Z'), zone)).toBe(january);
    expect(abbreviationAt(instant('2026-07-15T12:00:00Z'), zone)).toBe(july);
  });

  it.each([
    ['2026-11-01T05:59:59Z', 'EDT'],
    ['2026-11-01T06:00:00Z', 'EST'],
  ])('changes on the minute: New York at %s is %s', (at, name) => {
    expect(abbreviationAt(instant(at), 'America/New_York')).toBe(name);
  });

  it('shows the offset where a zone of the table once had another', () => {
    // Singapore was at +7:30 until 1982.
    expect(abbreviationAt(instant('1981-06-01T00:00:00Z'), 'Asia/Singapore')).toBe('GMT+7:30');
  });
});

it.each([
  ['Europe/Berlin', 'Berlin'],
  ['America/New_York', 'New York'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['UTC', 'UTC'],
  ['Asia/Calcutta', 'Kolkata'],
  ['Asia/Saigon', 'Ho Chi Minh City'],
  ['Europe/Kiev', 'Kyiv'],
])('zoneCity(%s) is %s', (zone, city) => {
  expect(zoneCity(zone)).toBe(city);
});
