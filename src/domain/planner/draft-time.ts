/** The time in the form of an open post, for whoever shows the post where it would stand. */
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { type Draft, draftOf } from '#domain/edit/draft.ts';
import { checkScheduledTime } from '#domain/time/schedule-check.ts';

export interface DraftTime {
  readonly post: Post;
  readonly instant: Instant;
  /** The zone in the form. */
  readonly zone: string;
}

/**
 * Where `post` would stand with the draft's time: null while that is the stored one, and where it could
 * not be saved (skipped by the clocks, in the past, half typed). `now` is the server's clock.
 */
export function draftTimeOf(
  post: Post,
  { wall, zone }: Pick<Draft, 'wall' | 'zone'>,
  now: Instant,
): DraftTime | null {
  const own = draftOf(post);
  if (own.wall === wall && own.zone === zone) return null;
  const check = checkScheduledTime(wall, zone, now);
  return check.kind === 'ok' ? { post, instant: check.instant, zone } : null;
}
