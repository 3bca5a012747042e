import { describe, expect, it } from 'vitest';
import { API_ZONE_IDS } from '#contract/zone.ts';
import { at, videoPost, wallTime } from '#domain/edit/example-post.fixture.ts';
import { dayDifference, dayOf, shiftDay } from '#domain/time/day.ts';
import { toFirstInstant, toWallTime } from '#domain/time/wall-time.ts';
import { CHANGE_NIGHTS } from './change-nights.fixture.ts';
import { closestPost } from './close-post.ts';
import { wallAt } from './hour-rows.ts';
import { judgeMove, slotTarget } from './judge-move.ts';

const NOW = at('2026-01-01T00:00:00Z');

/** A post at a clock time in its own zone. */
function postAt(wall: string, zone: string) {
  const scheduledTime = toFirstInstant(wallTime(wall), zone);
  return videoPost({ timezone: zone, scheduledTime });
}

describe('a drop on another day of a month', () => {
  const nights = CHANGE_NIGHTS.filter(({ zone }) => API_ZONE_IDS.some((id) => id === zone));

  it.each(nights)('keeps the clock time in its own zone: $zone, $day', ({ zone, day }) => {
    const post = postAt(`${shiftDay(day, -2)}T14:00`, zone);
    const check = judgeMove(post, { kind: 'days', days: 4 }, NOW);
    expect(check).toMatchObject({ kind: 'ok', wall: `${shiftDay(day, 2)}T14:00`, zone });
  });

  it.each(nights)('onto the night itself: $zone, $day', ({ zone, day, minutes }) => {
    for (let quarter = 0; quarter < 16; quarter += 1) {
      const wall = wallAt(shiftDay(day, -1), Math.floor(quarter / 4), (quarter % 4) * 15);
      const check = judgeMove(postAt(wall, zone), { kind: 'days', days: 1 }, NOW);
      const moved = `${day}T${wall.slice(11)}`;
      if (check.kind === 'ok') {
        expect(check.wall).toBe(moved);
        if (check.isFirstOfTwo) expect(minutes).toBeLessThan(0);
      } else {
        expect(check.reason).toBe('gap');
        expect(minutes).toBeGreaterThan(0);
        // One minute before the jump, and right after it: next to one another in real time.
        const [before, after] = check.instead;
        expect(Date.parse(after?.instant ?? '') - Date.parse(before?.instant ?? '')).toBe(60_000);
        expect([before?.zone, after?.zone]).toEqual([zone, zone]);
        expect(moved > (before?.wall ?? '') && moved < (after?.wall ?? '')).toBe(true);
      }
    }
  });

  it('says no to the same day, and to what cannot be moved', () => {
    const days = { kind: 'days', days: 1 } as const;
    const now = at('2026-04-23T18:00:30Z');
    const reason = (post: ReturnType<typeof videoPost>, by = 1) => {
      const check = judgeMove(post, { kind: 'days', days: by }, now);
      return check.kind === 'refused' ? check.reason : check.kind;
    };
    expect(reason(videoPost(), 0)).toBe('unchanged');
    expect(reason(videoPost({ status: 'posted' }))).toBe('locked');
    expect(reason(videoPost({ status: 'failed' }))).toBe('locked');
    expect(reason(videoPost({ status: 'scheduled' }))).toBe('locked');
    expect(reason(videoPost({ scheduledTime: null }))).toBe('no-time');
    expect(reason(videoPost({ timezone: 'Asia/Kolkata' }))).toBe('unsupported-zone');
    expect(reason(videoPost({ timezone: 'Not/There' }))).toBe('unsupported-zone');
    expect(reason(videoPost({ timezone: null }))).toBe('unsupported-zone');
    expect(reason(videoPost())).toBe('past');
    expect(judgeMove(videoPost(), days, at('2026-04-23T17:59:30Z'))).toMatchObject({
      reason: 'too-soon',
    });
    expect(judgeMove(videoPost(), days, at('2026-04-23T17:59:00Z')).kind).toBe('ok');
  });
});

function drop(wall: string, turn: 0 | 1, view: string, own: string) {
  const target = slotTarget(wallTime(wall), turn, view);
  if (target === null) throw new Error('no such slot');
  return judgeMove(postAt('2026-02-02T12:00', own), target, NOW);
}

describe('a drop on a time of a week', () => {
  it.each([
    ['2026-12-01T09:00', 'Asia/Kolkata', 'America/New_York', '2026-11-30T22:30'],
    ['2026-12-01T09:00', 'Asia/Kathmandu', 'Europe/London', '2026-12-01T03:15'],
    ['2026-12-01T09:00', 'Australia/Lord_Howe', 'Asia/Tokyo', '2026-12-01T07:00'],
    ['2026-12-01T09:00', 'Pacific/Auckland', 'Pacific/Honolulu', '2026-11-30T10:00'],
  ])('%s in %s is, for a post in %s, %s', (wall, view, own, expected) => {
    expect(drop(wall, 0, view, own)).toMatchObject({ kind: 'ok', wall: expected, zone: own });
  });

  it.each(CHANGE_NIGHTS)('hits the moment of the slot, or says no: $zone, $day', (night) => {
    const wrong: unknown[] = [];
    const posts = API_ZONE_IDS.map((own) => postAt('2026-01-20T12:00', own));
    for (let quarter = 0; quarter < 16; quarter += 1) {
      const wall = wallAt(night.day, Math.floor(quarter / 4), (quarter % 4) * 15);
      for (const turn of [0, 1] as const) {
        const target = slotTarget(wall, turn, night.zone);
        if (target === null) continue;
        for (const post of posts) {
          const check = judgeMove(post, target, NOW);
          const isRight =
            target.kind === 'skipped'
              ? // A clock that goes back at that very moment may make one of the two unsayable.
                check.kind === 'refused' && check.reason === 'gap' && check.instead.length > 0
              : check.kind === 'ok'
                ? target.kind === 'moment' &&
                  check.instant === target.instant &&
                  toFirstInstant(check.wall, check.zone) === check.instant
                : check.reason === 'second-of-two';
          if (!isRight) wrong.push({ target, zone: post.timezone, check });
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('refuses the second half of an overlap, and takes the first', () => {
    const zone = 'America/New_York';
    expect(drop('2026-11-01T01:30', 0, zone, zone)).toMatchObject({
      kind: 'ok',
      instant: '2026-11-01T05:30:00Z',
      isFirstOfTwo: true,
    });
    expect(drop('2026-11-01T01:30', 1, zone, zone)).toMatchObject({
      reason: 'second-of-two',
      instant: '2026-11-01T06:30:00Z',
    });
  });

  it('offers the nearest times around a skipped slot, in the post’s own zone', () => {
    const check = drop('2026-03-08T02:30', 0, 'America/New_York', 'Europe/London');
    expect(check).toMatchObject({
      reason: 'gap',
      instead: [{ wall: '2026-03-08T06:59' }, { wall: '2026-03-08T07:00' }],
    });
  });

  it('within its own minute is no move', () => {
    const post = videoPost({ scheduledTime: at('2026-04-22T18:00:41Z') });
    const target = { kind: 'moment', instant: at('2026-04-22T18:00:00Z') } as const;
    expect(judgeMove(post, target, NOW)).toMatchObject({ reason: 'unchanged' });
  });
});

const other = (overrides: Parameters<typeof videoPost>[0]) =>
  videoPost({ postId: 'other', scheduledTime: at('2026-04-22T18:29:59Z'), ...overrides });

describe('the nearest post of the account', () => {
  const moved = videoPost({ postId: 'moved' });
  const when = at('2026-04-22T18:00:00Z');
  it('is told within 30 minutes', () => {
    expect(closestPost([moved, other({})], moved, when)).toMatchObject({ minutes: 29 });
    expect(closestPost([other({ status: 'posted' })], moved, when)).not.toBeNull();
  });

  it.each([
    { scheduledTime: at('2026-04-22T18:30:00Z') },
    { accountId: 'acc_2' },
    { status: 'failed' },
    { scheduledTime: null },
    { postId: 'moved' },
  ])('is not %o', (overrides) => {
    expect(closestPost([other(overrides)], moved, when)).toBeNull();
  });

  it('does not move along', () => {
    expect(closestPost([other({})], moved, when, new Set(['other']))).toBeNull();
  });
});

it('a month’s drop lands N days on by its own calendar', () => {
  const post = postAt('2026-11-27T23:30', 'America/Los_Angeles');
  const check = judgeMove(post, { kind: 'days', days: 3 }, NOW);
  if (check.kind !== 'ok') throw new Error(check.reason);
  const zone = 'America/Los_Angeles';
  expect(dayDifference(dayOf(post.scheduledTime ?? NOW, zone), dayOf(check.instant, zone))).toBe(3);
  expect(toWallTime(check.instant, zone)).toBe('2026-11-30T23:30');
});
