import { describe, expect, it } from 'vitest';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { parseDay } from '#domain/time/day.ts';
import { countByDay, nextFreeSlot, onDay, othersOf } from './account-day.ts';

const POST = videoPost({
  postId: 'own',
  accountId: 'acc',
  scheduledTime: at('2026-04-08T09:00:00Z'),
});
const other = (time: string | null, part: Partial<typeof POST> = {}) =>
  videoPost({
    postId: `post ${time}`,
    accountId: 'acc',
    status: 'generated',
    scheduledTime: time === null ? null : at(time),
    ...part,
  });
const times = (posts: ReturnType<typeof othersOf>) => posts.map(({ instant }) => instant);

describe('othersOf', () => {
  it('are the account’s, in order, each once: neither failed nor without a time', () => {
    const twice = other('2026-04-08T12:00:00Z');
    const found = othersOf(
      [
        twice,
        POST,
        other('2026-04-08T08:00:00Z', { status: 'posted' }),
        other('2026-04-08T10:00:00Z', { status: 'failed' }),
        other('2026-04-08T11:00:00Z', { accountId: 'another' }),
        other(null),
        twice,
      ],
      POST,
    );
    expect(times(found)).toEqual(['2026-04-08T08:00:00Z', '2026-04-08T12:00:00Z']);
  });
});

describe('onDay', () => {
  it.each([
    ['America/Los_Angeles', ['2026-04-09T06:30:00Z']],
    ['Europe/London', ['2026-04-08T01:00:00Z']],
  ])('is the day of %s', (zone, expected) => {
    const day = parseDay('2026-04-08');
    if (day === null) throw new RangeError('no day');
    const others = othersOf([other('2026-04-08T01:00:00Z'), other('2026-04-09T06:30:00Z')], POST);
    expect(times(onDay(others, day, zone))).toEqual(expected);
  });
});

describe('nextFreeSlot', () => {
  it.each<[string, readonly string[], string, string, string]>([
    ['nothing there', [], '2026-04-08T09:00:00Z', 'Europe/London', '2026-04-08T09:15:00Z'],
    ['the next quarter hour', [], '2026-04-08T09:07:00Z', 'Europe/London', '2026-04-08T09:15:00Z'],
    [
      'half an hour after the one that is near',
      ['2026-04-08T09:20:00Z'],
      '2026-04-08T09:00:00Z',
      'Europe/London',
      '2026-04-08T10:00:00Z',
    ],
    [
      'exactly half an hour is clear',
      ['2026-04-08T09:45:00Z'],
      '2026-04-08T09:00:00Z',
      'Europe/London',
      '2026-04-08T09:15:00Z',
    ],
    [
      'between two that leave an hour',
      ['2026-04-08T09:00:00Z', '2026-04-08T10:00:00Z'],
      '2026-04-08T09:00:00Z',
      'Europe/London',
      '2026-04-08T09:30:00Z',
    ],
    [
      'after two that leave less',
      ['2026-04-08T09:00:00Z', '2026-04-08T09:50:00Z'],
      '2026-04-08T09:00:00Z',
      'Europe/London',
      '2026-04-08T10:30:00Z',
    ],
    [
      // 01:00 to 02:00 happens twice in New York; the API can be told of the first only.
      'not in the second of an hour that happens twice',
      [],
      '2026-11-01T05:45:00Z',
      'America/New_York',
      '2026-11-01T07:00:00Z',
    ],
  ])('%s', (_name, taken, from, zone, expected) => {
    const others = othersOf(
      taken.map((time) => other(time)),
      POST,
    );
    expect(nextFreeSlot(others, at(from), zone)).toBe(expected);
  });
});

describe('countByDay', () => {
  it('counts by the clocks of the zone', () => {
    const others = othersOf(
      [other('2026-04-08T03:00:00Z'), other('2026-04-08T05:00:00Z'), other('2026-04-08T23:00:00Z')],
      POST,
    );
    expect([...countByDay(others, 'America/New_York')]).toEqual([
      ['2026-04-07', 1],
      ['2026-04-08', 2],
    ]);
  });
});
