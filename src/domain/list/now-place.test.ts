import { expect, it } from 'vitest';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { nowPlace } from './now-place.ts';

const NOW = at('2026-11-26T12:00:00Z');
const posts = (...hours: (number | null)[]) =>
  hours.map((hour) =>
    videoPost({
      scheduledTime:
        hour === null ? null : at(`2026-11-26T${String(hour).padStart(2, '0')}:00:00Z`),
    }),
  );

it.each([
  [[], 0],
  [[13, 14], 0],
  [[10, 12, 13], 2],
  [[10, 11], 2],
  [[10, 11, null], 3],
  [[10, 13, null], 1],
  [[null], 1],
  // By clocks of their own.
  [[10, 13, 11, 14], 3],
])('among %j now stands at %i', (hours, place) => {
  expect(nowPlace(posts(...hours), NOW)).toBe(place);
});
