import { array, assert, boolean, constantFrom, integer, option, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { type Order, orderPosts } from './order-posts.ts';
import { wallReader } from './view-zone.ts';

const CLOCKS = [
  { wallOf: wallReader('UTC', 'UTC'), isOneZone: true },
  { wallOf: wallReader('own', 'UTC'), isOneZone: false },
];
const post = (id: number, hour: number | null): Post =>
  videoPost({
    postId: `post_${id}`,
    timezone: id % 2 === 0 ? 'Asia/Tokyo' : 'Europe/Paris',
    scheduledTime:
      hour === null
        ? null
        : at(new Date(Date.UTC(2026, 10, 1, hour)).toISOString().replace('.000', '')),
  });
const idsOf = ({ days }: Order) =>
  days.map(({ day, posts }) => [day, ...posts.map(({ postId }) => postId)]);

const hours = array(option(integer({ min: 0, max: 100 })), { maxLength: 20 });

describe('an order that goes on from another', () => {
  it('is the one that is made afresh, whatever came, went and moved', () => {
    assert(
      property(hours, hours, constantFrom(...CLOCKS), boolean(), (old, now, clock, up) => {
        const status = up ? 'upcoming' : 'posted';
        const known = old.map((hour, id) => post(id, hour));
        const all = now.map((hour, id) => (old[id] === hour && known[id]) || post(id, hour));
        const before = orderPosts(known, status, clock);
        const after = orderPosts(all, status, clock, before);
        expect(idsOf(after)).toEqual(idsOf(orderPosts(all, status, clock)));
      }),
    );
  });

  it('keeps the days that nothing came to', () => {
    const [clock = { wallOf: () => null, isOneZone: true }] = CLOCKS;
    const posts = [post(1, 1), post(2, 30), post(3, 60)];
    const before = orderPosts(posts, 'upcoming', clock);
    const after = orderPosts([...posts, post(4, 31)], 'upcoming', clock, before);
    expect(after.days.map((day, index) => day === before.days[index])).toEqual([true, false, true]);
  });
});
