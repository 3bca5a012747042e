import { describe, expect, it } from 'vitest';
import { at, type VideoPost, videoPost } from '#domain/edit/example-post.fixture.ts';
import { parseDay } from '#domain/time/day.ts';
import { planTimes, type TimesAction } from './plan-times.ts';

const NOW = at('2026-03-01T12:00:00Z');

/** What one post becomes: `wall zone instant`, or the reason why it is left out. */
function planned(
  timezone: string,
  scheduledTime: string | null,
  action: TimesAction,
  overrides: Partial<Omit<VideoPost, 'contentType'>> = {},
): string {
  const time = scheduledTime === null ? null : at(scheduledTime);
  const post = videoPost({ timezone, scheduledTime: time, ...overrides });
  const { changes, leftOut } = planTimes([post], action, NOW);
  const [change] = changes;
  if (change === undefined) return leftOut[0]?.reason ?? 'nothing at all';
  const { wall, zone, instant } = change.after;
  expect(change.draft).toMatchObject({ wall, zone });
  return `${wall} ${zone} ${instant}`;
}

const shift = (days: number, hours = 0): TimesAction => ({ kind: 'shift', days, hours });
const clock = (time: string): TimesAction => ({ kind: 'clock', clock: time });
const NEW_YORK = 'America/New_York';

describe('shift', () => {
  // Clocks in New York go from 02:00 to 03:00 on 8 March 2026.
  it.each<[string, string, TimesAction, string]>([
    [
      'a day over the DST night keeps the clock time',
      '2026-03-07T19:00:00Z',
      shift(1),
      '2026-03-08T14:00 America/New_York 2026-03-08T18:00:00Z',
    ],
    [
      'hours are real over the DST night',
      '2026-03-08T06:30:00Z',
      shift(0, 1),
      '2026-03-08T03:30 America/New_York 2026-03-08T07:30:00Z',
    ],
    ['a day into the gap is left out', '2026-03-07T07:30:00Z', shift(1), 'gap'],
    [
      'a day and an hour',
      '2026-03-07T19:00:00Z',
      shift(1, 1),
      '2026-03-08T15:00 America/New_York 2026-03-08T19:00:00Z',
    ],
    ['back into the past', '2026-03-02T11:00:00Z', shift(-1), 'past'],
    ['to within the minute', '2026-03-01T13:00:30Z', shift(0, -1), 'past'],
    ['by nothing', '2026-03-07T19:00:00Z', shift(0), 'unchanged'],
    [
      'from the second of two hours on to the next',
      // 01:30 EST, the second, on 1 November 2026.
      '2026-11-01T06:30:00Z',
      shift(0, 1),
      '2026-11-01T02:30 America/New_York 2026-11-01T07:30:00Z',
    ],
  ])('%s', (_, time, action, result) => {
    expect(planned(NEW_YORK, time, action)).toBe(result);
  });
});

describe('time of day', () => {
  it.each<[string, string, TimesAction, string]>([
    [
      'on the same date in its own zone',
      '2026-03-07T19:00:00Z',
      clock('09:15'),
      '2026-03-07T09:15 America/New_York 2026-03-07T14:15:00Z',
    ],
    ['in a gap', '2026-03-08T19:00:00Z', clock('02:30'), 'gap'],
    ['as it is', '2026-03-07T19:00:00Z', clock('14:00'), 'unchanged'],
    ['none', '2026-03-07T19:00:00Z', clock(''), 'malformed'],
    ['that no clock has', '2026-03-07T19:00:00Z', clock('25:00'), 'malformed'],
  ])('%s', (_, time, action, result) => {
    expect(planned(NEW_YORK, time, action)).toBe(result);
  });
});

const toTokyo = (keep: 'wall' | 'moment'): TimesAction => ({
  kind: 'zone',
  zone: 'Asia/Tokyo',
  keep,
});
const toNewYork = (keep: 'wall' | 'moment'): TimesAction => ({
  kind: 'zone',
  zone: NEW_YORK,
  keep,
});

describe('date', () => {
  it.each<[string, string, string, string, string]>([
    [
      'each keeps its clock time, over a DST night too',
      NEW_YORK,
      '2026-03-06T14:00:00Z',
      '2026-03-09',
      '2026-03-09T09:00 America/New_York 2026-03-09T13:00:00Z',
    ],
    [
      'the date is that of the post’s own zone',
      'Asia/Tokyo',
      '2026-03-06T16:30:00Z',
      '2026-03-09',
      '2026-03-09T01:30 Asia/Tokyo 2026-03-08T16:30:00Z',
    ],
    ['a skipped hour', NEW_YORK, '2026-03-06T07:30:00Z', '2026-03-08', 'gap'],
    ['the same date', NEW_YORK, '2026-03-06T14:00:00Z', '2026-03-06', 'unchanged'],
    ['yesterday', NEW_YORK, '2026-03-06T14:00:00Z', '2026-02-28', 'past'],
    ['a zone of no clock', 'Mars/Base', '2026-03-06T14:00:00Z', '2026-03-09', 'unsupported-zone'],
  ])('%s', (_name, zone, scheduledTime, text, expected) => {
    const day = parseDay(text);
    if (day === null) throw new RangeError(text);
    expect(planned(zone, scheduledTime, { kind: 'date', day })).toBe(expected);
  });
});

describe('timezone', () => {
  it.each<[string, string, string, TimesAction, string]>([
    [
      'keeps the clock time',
      NEW_YORK,
      '2026-03-07T19:00:00Z',
      toTokyo('wall'),
      '2026-03-07T14:00 Asia/Tokyo 2026-03-07T05:00:00Z',
    ],
    [
      'keeps the moment',
      NEW_YORK,
      '2026-03-07T19:00:00Z',
      toTokyo('moment'),
      '2026-03-08T04:00 Asia/Tokyo 2026-03-07T19:00:00Z',
    ],
    [
      'keeps the moment of a post with seconds',
      NEW_YORK,
      '2026-03-07T19:00:30Z',
      toTokyo('moment'),
      '2026-03-08T04:00 Asia/Tokyo 2026-03-07T19:00:00Z',
    ],
    ['is the same', 'Asia/Tokyo', '2026-03-07T19:00:00Z', toTokyo('wall'), 'unchanged'],
    ['has no such clock time', 'Asia/Tokyo', '2026-03-07T17:30:00Z', toNewYork('wall'), 'gap'],
    ['cannot name it', 'Asia/Tokyo', '2026-11-01T06:30:00Z', toNewYork('moment'), 'second-of-two'],
    [
      'takes a post out of a zone that the API does not take',
      'Asia/Kolkata',
      '2026-03-07T08:30:00Z',
      toTokyo('wall'),
      '2026-03-07T14:00 Asia/Tokyo 2026-03-07T05:00:00Z',
    ],
    [
      'has no clock time to keep from a zone that nobody knows',
      'Mars/Olympus',
      '2026-03-07T19:00:00Z',
      toTokyo('wall'),
      'unsupported-zone',
    ],
    [
      'keeps the moment even then',
      'Mars/Olympus',
      '2026-03-07T19:00:00Z',
      toTokyo('moment'),
      '2026-03-08T04:00 Asia/Tokyo 2026-03-07T19:00:00Z',
    ],
  ])('%s', (_, zone, time, action, result) => {
    expect(planned(zone, time, action)).toBe(result);
  });
});

describe('posts that no action can move', () => {
  it.each([
    ['posted', 'locked'],
    ['failed', 'locked'],
    ['scheduled', 'locked'],
  ])('%s', (status, reason) => {
    expect(planned(NEW_YORK, '2026-03-07T19:00:00Z', shift(1), { status })).toBe(reason);
  });

  it('without a time', () => {
    expect(planned(NEW_YORK, null, shift(1))).toBe('no-time');
  });

  it('in a zone that the API does not take', () => {
    expect(planned('Asia/Kolkata', '2026-03-07T19:00:00Z', shift(1))).toBe('unsupported-zone');
  });
});

it('keeps the order of the posts', () => {
  const posts = ['a', 'b', 'c'].map((postId) =>
    videoPost({ postId, status: postId === 'b' ? 'posted' : 'generated' }),
  );
  const { changes, leftOut } = planTimes(posts, shift(1), NOW);
  expect(changes.map(({ post }) => post.postId)).toEqual(['a', 'c']);
  expect(leftOut.map(({ post }) => post.postId)).toEqual(['b']);
});
