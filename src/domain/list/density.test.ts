import { describe, expect, it } from 'vitest';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import type { Post } from '#contract/post.ts';
import { dayOf } from '#domain/time/day.ts';
import { nextDays } from '#domain/time/next-days.ts';
import { densityOf } from './density.ts';

const DAYS = nextDays(dayOf(at('2026-04-22T00:00:00Z'), 'UTC'), 3);
const on = (day: number, accountId: string, status = 'generated') =>
  videoPost({
    accountId,
    status,
    timezone: 'UTC',
    scheduledTime: at(`2026-04-${day}T12:00:00Z`),
  });
const dayInUtc = ({ scheduledTime }: Post) =>
  scheduledTime === null ? null : dayOf(scheduledTime, 'UTC');
const count = (posts: ReturnType<typeof on>[]) =>
  densityOf(posts, DAYS, dayInUtc, (post) => post.accountId);

describe('densityOf', () => {
  it('counts what is to come, by day and group, the largest group first', () => {
    const posts = [
      on(22, 'a'),
      on(22, 'b'),
      on(24, 'b'),
      on(24, 'b', 'pending_render'),
      on(21, 'a'),
      on(25, 'a'),
      on(23, 'a', 'posted'),
      on(23, 'a', 'failed'),
    ];
    expect(count(posts)).toEqual({
      groups: [
        { key: 'b', counts: [1, 0, 2], total: 3 },
        { key: 'a', counts: [1, 0, 0], total: 1 },
      ],
      totals: [2, 0, 2],
    });
  });

  it('puts small groups together where there are many', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const posts = [...names, 'a', 'b', 'c', 'd'].map((name) => on(22, name));
    const { groups } = count(posts);
    expect(groups.map(({ key, total }) => [key, total])).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 2],
      ['d', 2],
      [null, 2],
    ]);
  });

  it('has no groups for no posts', () => {
    expect(count([])).toEqual({ groups: [], totals: [0, 0, 0] });
  });
});
