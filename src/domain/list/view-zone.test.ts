import { describe, expect, it } from 'vitest';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { wallReader, parseViewZone, sharedZone } from './view-zone.ts';

describe('parseViewZone', () => {
  it.each([
    ['own', 'own'],
    ['my', 'my'],
    ['Asia/Tokyo', 'Asia/Tokyo'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Mars/Olympus', null],
    ['', null],
    [null, null],
  ])('reads %s as %s', (text, choice) => {
    expect(parseViewZone(text)).toBe(choice);
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

describe('wallReader', () => {
  // 23:30 on the 24th in New York, 05:30 on the 25th in Paris, 13:30 in Tokyo.
  const late = videoPost({
    scheduledTime: at('2026-11-25T04:30:00Z'),
    timezone: 'America/New_York',
  });
  it.each([
    ['own', '2026-11-24T23:30'],
    ['my', '2026-11-25T05:30'],
    ['Asia/Tokyo', '2026-11-25T13:30'],
    ['Pacific/Honolulu', '2026-11-24T18:30'],
  ])('under %s', (choice, wall) => {
    expect(wallReader(choice, 'Europe/Paris')(late)).toBe(wall);
  });

  it.each([
    ['no zone', null],
    ['a zone that no clock knows', 'Mars/Olympus'],
  ])('reads a post with %s in UTC', (_, timezone) => {
    expect(wallReader('own', 'Europe/Paris')({ ...late, timezone })).toBe('2026-11-25T04:30');
  });

  it('has no clock for a post without a time', () => {
    expect(wallReader('my', 'Europe/Paris')({ ...late, scheduledTime: null })).toBeNull();
  });
});
