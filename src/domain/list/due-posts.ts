/**
 * Which posts are worth reading again by themselves: those that go live within 15 minutes, those that
 * should have gone live in the last five minutes and have not, and those still being rendered. All others are
 * read with the whole list, now and then.
 */
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { toMs } from '#domain/time/offset.ts';
import { matchesStatus } from './list-filter.ts';

const MINUTE = 60_000;
const AHEAD_MS = 15 * MINUTE;
/** What should be out for longer is read now and then only, with the whole list: waiting mends nothing. */
const OVERDUE_MS = 5 * MINUTE;

interface Timed {
  readonly postId: string;
  /** Milliseconds since the Unix epoch; infinite without a time. */
  readonly at: number;
}

// Infinity minus itself is no number.
const soonest = (a: Timed, b: Timed) => (a.at === b.at ? 0 : a.at - b.at);

/** Post ids, the most urgent first: what is due or nearly due, then what is being rendered. */
export function duePosts(posts: readonly Post[], now: Instant): readonly string[] {
  const nowMs = toMs(now);
  const near: Timed[] = [];
  const rendering: Timed[] = [];
  for (const { postId, status, scheduledTime } of posts) {
    if (!matchesStatus(status, 'upcoming')) continue;
    const at = scheduledTime === null ? Number.POSITIVE_INFINITY : toMs(scheduledTime);
    if (at < nowMs + AHEAD_MS && at > nowMs - OVERDUE_MS) near.push({ postId, at });
    else if (status === 'pending_render') rendering.push({ postId, at });
  }
  return [...near.toSorted(soonest), ...rendering.toSorted(soonest)].map(({ postId }) => postId);
}
