import { describe, expect, it } from 'vitest';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { dayReader, parseDayZone, sharedZone } from './day-zone.ts';

describe('parseDayZone', () => {
  it.each([
    ['own', 'own'],
    ['my', 'my'],
    ['Asia/Tokyo', 'Asia/Tokyo'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Mars/Olympus', null],
    ['', null],
    [null, null],
  ])('reads %s as %s', (text, choice) => {
    expect(parseDayZone(text)).toBe(choice);
  });
});

describe('sharedZone', () => {
  it.each([
    ['own', 'Europe/Paris', null],
    ['my', 'Europe/Paris', 'Europe/Paris'],
    ['my', 'Nowhere/Else', 'UTC'],
    ['Asia/Tokyo', 'Europe/Paris', 'Asia/Tokyo'],
  ])('of %s for a viewer in %s is %s', (choice, viewer, zone) => {
    expect(sharedZone(choice, viewer)).toBe(zone);
  });
});

describe('dayReader', () => {
  // 23:30 on the 24th in New York, 05:30 on the 25th in Paris, 13:30 in Tokyo.
  const late = videoPost({
    scheduledTime: at('2026-11-25T04:30:00Z'),
    timezone: 'America/New_York',
  });
  it.each([
    ['own', '2026-11-24'],
    ['my', '2026-11-25'],
    ['Asia/Tokyo', '2026-11-25'],
    ['Pacific/Honolulu', '2026-11-24'],
  ])('under %s', (choice, day) => {
    expect(dayReader(choice, 'Europe/Paris')(late)).toBe(day);
  });

  it.each([
    ['no zone', null],
    ['a zone that no clock knows', 'Mars/Olympus'],
  ])('reads a post with %s in UTC', (_, timezone) => {
    expect(dayReader('own', 'Europe/Paris')({ ...late, timezone })).toBe('2026-11-25');
  });

  it('has no day for a post without a time', () => {
    expect(dayReader('my', 'Europe/Paris')({ ...late, scheduledTime: null })).toBeNull();
  });
});
