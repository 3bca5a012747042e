/**
 * Whether a moved post would stand less than 30 minutes from another of its account: a warning, as in
 * the list, never a refusal. What has failed does not count, what is out already does.
 */
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { matchesStatus } from '#domain/list/list-filter.ts';
import { memoise } from '#domain/memoise.ts';
import { toMs } from '#domain/time/offset.ts';

const CLOSE_MS = 30 * 60_000;

export interface ClosePost {
  readonly post: Post;
  /** Whole minutes between the two, rounded down. */
  readonly minutes: number;
}

/** Asked at each step of a drag: ten thousand posts are gone through once, not each time. */
const byAccount = memoise((posts: readonly Post[]) => {
  const found = new Map<string, Post[]>();
  for (const post of posts) {
    const { status, scheduledTime } = post;
    if (scheduledTime === null) continue;
    if (!matchesStatus(status, 'upcoming') && status !== 'posted') continue;
    const known = found.get(post.accountId);
    if (known === undefined) found.set(post.accountId, [post]);
    else known.push(post);
  }
  return found;
});

/** Read once for each post. Milliseconds; null without a time. */
const timeOf = memoise(({ scheduledTime }: Post) =>
  scheduledTime === null ? null : toMs(scheduledTime),
);

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
  for (const other of byAccount(posts).get(post.accountId) ?? []) {
    const time = timeOf(other);
    const apart = time === null ? CLOSE_MS : Math.abs(time - at);
    if (apart >= least || other.postId === post.postId || moved.has(other.postId)) continue;
    least = apart;
    nearest = { post: other, minutes: Math.floor(apart / 60_000) };
  }
  return nearest;
}
