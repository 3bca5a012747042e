import { describe, expect, it } from 'vitest';
import { instant } from './literals.fixture.ts';
import { isKnownZone, offsetAt, toMs } from './offset.ts';

describe('offsetAt', () => {
  it.each([
    ['America/New_York', '2026-01-15T12:00:00Z', -300],
    ['America/New_York', '2026-07-15T12:00:00Z', -240],
    ['America/New_York', '2026-03-08T06:59:59.999Z', -300],
    ['America/New_York', '2026-03-08T07:00:00Z', -240],
    ['Europe/London', '2026-10-25T00:59:59Z', 60],
    ['Europe/London', '2026-10-25T01:00:00Z', 0],
    ['Pacific/Honolulu', '2026-07-15T12:00:00Z', -600],
    ['Asia/Kolkata', '2026-07-15T12:00:00Z', 330],
    ['Asia/Kathmandu', '2026-07-15T12:00:00Z', 345],
    ['Pacific/Auckland', '2026-01-15T12:00:00Z', 780],
    ['Pacific/Auckland', '2026-07-15T12:00:00Z', 720],
    ['Pacific/Chatham', '2026-01-15T12:00:00Z', 825],
    ['Australia/Lord_Howe', '2026-01-15T12:00:00Z', 660],
    ['Australia/Lord_Howe', '2026-07-15T12:00:00Z', 630],
    ['Pacific/Apia', '2011-12-30T09:59:00Z', -600],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', 840],
    ['UTC', '2026-07-15T12:00:00Z', 0],
  ])('%s at %s', (zone, at, minutes) => {
    expect(offsetAt(instant(at), zone)).toBe(minutes);
  });

  it.each([
    ['Africa/Monrovia', '1970-06-01T00:00:00Z', -44],
    ['America/New_York', '1850-01-01T00:00:00Z', -296],
    ['America/New_York', '0050-01-01T00:00:00Z', -296],
  ])('rounds the seconds of old days to minutes: %s at %s', (zone, at, minutes) => {
    expect(offsetAt(instant(at), zone)).toBe(minutes);
  });

  it('refuses a zone it does not know', () => {
    expect(() => offsetAt(instant('2026-01-01T00:00:00Z'), 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('isKnownZone', () => {
  it.each([
    ['America/New_York', true],
    ['Asia/Kathmandu', true],
    ['UTC', true],
    ['Mars/Olympus', false],
    ['', false],
    ['Eastern (ET)', false],
    ['__proto__', false],
  ])('%j: %s', (zone, known) => {
    expect(isKnownZone(zone)).toBe(known);
  });
});

it('toMs keeps milliseconds', () => {
  expect(toMs(instant('1970-01-01T00:00:01.250Z'))).toBe(1250);
});
