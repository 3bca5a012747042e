/**
 * What is wrong with one post by itself, as far as its row tells: it could not be read whole, it has
 * nothing to show, its media end too early; and whether its moment has passed without it.
 */
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { isReadWhole } from '#domain/edit/locked-fields.ts';
import { linksThatEndBefore } from '#domain/limits/signed-link.ts';
import { nearnessOf } from '#domain/time/nearness.ts';
import { matchesStatus } from './list-filter.ts';

/** Whether the post should be out by now, and is still waiting. `now` by the server's clock. */
export function isOverdue({ status, scheduledTime }: Post, now: Instant): boolean {
  return (
    scheduledTime !== null &&
    matchesStatus(status, 'upcoming') &&
    nearnessOf(scheduledTime, now) === 'overdue'
  );
}

/** `none`: nothing to show at all; `some`: a slide without a picture; null where all is there. */
export function missingMedia({ contentUrl }: Post): 'none' | 'some' | null {
  const urls = [contentUrl].flat();
  const filled = urls.filter((url) => url.trim() !== '').length;
  if (filled === 0) return 'none';
  return filled < urls.length ? 'some' : null;
}

const urlsOf = ({ contentUrl }: Post): readonly string[] => [contentUrl].flat();

/** Whether a link to its media ends before the post goes live. */
function endsTooEarly(post: Post): boolean {
  return (
    post.scheduledTime !== null && linksThatEndBefore(urlsOf(post), post.scheduledTime).length > 0
  );
}

/** Everything in doubt about one post, in short words, the gravest first. Being late is said apart. */
export function postDoubts(post: Post): readonly string[] {
  const isAhead = matchesStatus(post.status, 'upcoming');
  const missing = isAhead ? missingMedia(post) : null;
  return [
    ...(isReadWhole(post) ? [] : ['Could not be read whole']),
    ...(missing === 'none' ? ['No media'] : []),
    ...(missing === 'some' ? ['A slide is empty'] : []),
    ...(isAhead && endsTooEarly(post) ? ['A media link ends before it goes live'] : []),
  ];
}
