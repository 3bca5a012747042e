import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { weekdayOf } from '#domain/planner/calendar.ts';
import { type Day, dayOf, shiftDay } from '#domain/time/day.ts';
import { readableZone } from '#domain/time/reading.ts';

/** The first Monday after all of the posts, by their own clocks, that is still to come. */
export function mondayAfter(posts: readonly Post[], now: Instant): Day {
  const days = posts.map(({ scheduledTime, timezone }) =>
    dayOf(scheduledTime ?? now, readableZone(timezone ?? 'UTC')),
  );
  const last = [dayOf(now, 'UTC'), ...days].toSorted().at(-1) ?? dayOf(now, 'UTC');
  // On a Monday, the next week's.
  return shiftDay(last, (8 - weekdayOf(last)) % 7 || 7);
}
