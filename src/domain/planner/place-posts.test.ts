import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { type Day, dayOf, parseDay } from '#domain/time/day.ts';
import { readableZone } from '#domain/time/reading.ts';
import { weekOf } from './calendar.ts';
import { foldRows } from './fold-rows.ts';
import { hourRows } from './hour-rows.ts';
import { type Moving, fitCards, placePosts } from './place-posts.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`not a day: ${text}`);
  return parsed;
}

const WEEK = weekOf(day('2026-11-30'), 1);

function placed(
  posts: readonly Post[],
  zone: string | null,
  moving: ReadonlyMap<string, Moving> = new Map(),
) {
  // Latest first, as the list shows what was posted: the planner has its own order.
  const days = [...new Set(posts.map((post) => dayIn(post, zone)))];
  const sections = [];
  const sorted: Post[] = [];
  for (const of of days) {
    const ofDay = posts.filter((post) => dayIn(post, zone) === of).toReversed();
    sections.push({ day: of, start: sorted.length, count: ofDay.length });
    sorted.push(...ofDay);
  }
  const result = placePosts({ posts: sorted, sections, days: WEEK, zone, moving });
  return [...result]
    .filter(([, { count }]) => count > 0)
    .map(([of, ofDay]) => [
      of.slice(5),
      ...ofDay.placed.map(({ post, place }) => `${post.postId} ${place.wall.slice(11)}`),
    ]);
}

function dayIn({ scheduledTime, timezone }: Post, zone: string | null): Day | null {
  if (scheduledTime === null) return null;
  return dayOf(scheduledTime, zone ?? readableZone(timezone ?? 'UTC'));
}

const post = (postId: string, scheduledTime: string, timezone = 'America/New_York') =>
  videoPost({ postId, scheduledTime: at(scheduledTime), timezone });

const goal = (hour: string, date = '2026-12-01') => ({
  instant: at(`${date}T${hour}:30:00Z`),
  zone: 'America/New_York',
});

describe('posts on their days', () => {
  const posts = [
    post('a', '2026-12-01T02:30:00Z'),
    post('b', '2026-12-01T14:00:00Z', 'Asia/Tokyo'),
    post('c', '2026-12-01T02:30:00Z', 'Asia/Tokyo'),
    post('away', '2026-12-24T14:00:00Z'),
  ];

  it('in the view’s zone', () => {
    expect(placed(posts, 'America/New_York')).toEqual([
      ['11-30', 'a 21:30', 'c 21:30'],
      ['12-01', 'b 09:00'],
    ]);
    expect(placed(posts, 'Asia/Kathmandu')).toEqual([['12-01', 'a 08:15', 'c 08:15', 'b 19:45']]);
  });

  it('each by its own clock', () => {
    expect(placed(posts, null)).toEqual([
      ['11-30', 'a 21:30'],
      ['12-01', 'c 11:30', 'b 23:00'],
    ]);
  });

  it('in order also where an hour happens twice', () => {
    const week = weekOf(day('2026-11-01'), 1);
    const twice = [post('second', '2026-11-01T06:10:00Z'), post('first', '2026-11-01T05:50:00Z')];
    const result = placePosts({
      posts: twice,
      sections: [{ day: day('2026-11-01'), start: 0, count: 2 }],
      days: week,
      zone: 'America/New_York',
      moving: new Map(),
    });
    expect(result.get(day('2026-11-01'))?.placed.map(({ post: { postId } }) => postId)).toEqual([
      'first',
      'second',
    ]);
  });

  it('and at once where they are moved to, from outside the week too', () => {
    const moving = new Map([
      ['a', { instant: at('2026-12-03T14:00:00Z'), zone: 'America/New_York' }],
      ['away', { instant: at('2026-12-01T14:00:00Z'), zone: 'America/New_York' }],
    ]);
    expect(placed(posts, 'America/New_York', moving)).toEqual([
      ['11-30', 'c 21:30'],
      ['12-01', 'away 09:00', 'b 09:00'],
      ['12-03', 'a 09:00'],
    ]);
  });

  it('only the earliest where more are not wanted, and all are counted', () => {
    const five = [7, 8, 9, 10, 12].map((hour) =>
      post(`at ${hour}`, `2026-12-01T${String(hour).padStart(2, '0')}:00:00Z`),
    );
    const first = (
      zone: string | null,
      moving: ReadonlyMap<string, Moving> = new Map(),
      inOrder = five,
    ) => {
      const on = day('2026-12-01');
      const sections = [{ day: on, start: 0, count: 5 }];
      const result = placePosts({ posts: inOrder, sections, days: [on], zone, moving, most: 2 });
      const { count, placed: shown } = result.get(on) ?? { count: 0, placed: [] };
      return [count, ...shown.map(({ post: { postId } }) => postId)];
    };
    expect(first('UTC')).toEqual([5, 'at 7', 'at 8']);
    expect(first(null)).toEqual([5, 'at 7', 'at 8']);
    expect(first('UTC', new Map(), five.toReversed())).toEqual([5, 'at 7', 'at 8']);
    expect(first(null, new Map(), five.toReversed())).toEqual([5, 'at 7', 'at 8']);
    expect(first('UTC', new Map([['at 12', goal('07')]]))).toEqual([5, 'at 7', 'at 12']);
    expect(first('UTC', new Map([['at 7', goal('13')]]))).toEqual([5, 'at 8', 'at 9']);
    expect(first('UTC', new Map([['at 7', goal('13', '2026-12-02')]]))).toEqual([
      4,
      'at 8',
      'at 9',
    ]);
  });

  it('as the same object while nothing of it changes', () => {
    const request = {
      posts: [post('same', '2026-12-01T09:00:00Z')],
      sections: [{ day: day('2026-12-01'), start: 0, count: 1 }],
      days: WEEK,
      zone: 'UTC',
      moving: new Map<string, Moving>(),
    };
    const look = () => placePosts(request).get(day('2026-12-01'))?.placed[0];
    expect(look()).toBeDefined();
    expect(look()).toBe(look());
  });

  it('without a time are on none', () => {
    expect(placed([videoPost({ scheduledTime: null })], 'UTC')).toEqual([]);
  });
});

describe('what fits', () => {
  it.each([
    [0, 3, 0, 0],
    [3, 3, 3, 0],
    [4, 3, 2, 2],
    [40, 3, 2, 38],
    [1, 1, 1, 0],
    [2, 1, 0, 2],
    [1, 0, 1, 0],
  ])('of %s cards in %s lines', (count, room, shown, more) => {
    expect(fitCards(count, room)).toEqual({ shown, more });
  });
});

const short = (used: readonly number[], zone = 'America/New_York', date = '2026-06-01') =>
  foldRows(hourRows(weekOf(day(date), 1), zone), ({ hour }) => used.includes(hour))
    .map((row) => (row.kind === 'fold' ? `${row.from}–${row.to}` : row.hour))
    .join(' ');

describe('nights', () => {
  it('are folded when empty', () => {
    expect(short([])).toMatch(/^0–6 6 7 .* 21 22–24$/u);
  });
  it('are shown from the first and up to the last post', () => {
    expect(short([3])).toMatch(/^0–3 3 4 5 6 /u);
    expect(short([1])).toMatch(/^0 1 2 /u);
    expect(short([22])).toMatch(/ 21 22 23$/u);
    expect(short([0, 23])).toMatch(/^0 1 .* 22 23$/u);
  });
  it('are shown where clocks change in them', () => {
    expect(short([], 'America/New_York', '2026-03-08')).toMatch(/^0–2 2 3 /u);
    expect(short([], 'America/New_York', '2026-11-01')).toMatch(/^0 1 1 2 /u);
  });
});
