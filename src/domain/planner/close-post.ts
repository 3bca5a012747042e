/**
 * Whether a moved post would stand less than 30 minutes from another of its account: a warning, as in
 * the list, never a refusal. What has failed does not count, what is out already does.
 */
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { matchesStatus } from '#domain/list/list-filter.ts';
import { toMs } from '#domain/time/offset.ts';

const CLOSE_MS = 30 * 60_000;

export interface ClosePost {
  readonly post: Post;
  /** Whole minutes between the two, rounded down. */
  readonly minutes: number;
}

/**
 * The nearest post of the same account within 30 minutes of `instant`, or null. `moved` are the posts
 * that move along, and are no neighbours at their old places.
 */
export function closestPost(
  posts: readonly Post[],
  post: Post,
  instant: Instant,
  moved: ReadonlySet<string> = new Set(),
): ClosePost | null {
  const at = toMs(instant);
  let nearest: ClosePost | null = null;
  let least = CLOSE_MS;
  for (const other of posts) {
    if (other.accountId !== post.accountId || other.postId === post.postId) continue;
    if (other.scheduledTime === null || moved.has(other.postId)) continue;
    if (!matchesStatus(other.status, 'upcoming') && other.status !== 'posted') continue;
    const apart = Math.abs(toMs(other.scheduledTime) - at);
    if (apart >= least) continue;
    least = apart;
    nearest = { post: other, minutes: Math.floor(apart / 60_000) };
  }
  return nearest;
}
