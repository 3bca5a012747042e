/** What moved on by itself since the list was last looked at: "“Fresh bread” is posted". */
import type { Post } from '#contract/post.ts';
import type { Posts } from './collect-posts.ts';
import { shortTitle } from './post-title.ts';
import { statusWord } from './status-word.ts';

/** Changes that are told one by one; more are only counted. */
const TOLD = 3;

/** A sentence on what changed its status, for a live region; null where nothing did. */
export function tellStatusChanges(before: Posts, after: Posts): string | null {
  const changed: Post[] = [];
  for (const [index, page] of after.pages.entries()) {
    if (page === before.pages[index]) continue;
    for (const { postId } of page.posts) {
      const known = before.get(postId);
      const post = after.get(postId);
      if (known === undefined || post === undefined || known.status === post.status) continue;
      // A repeated post is told once.
      if (!changed.includes(post)) changed.push(post);
    }
  }
  if (changed.length === 0) return null;
  const told = changed
    .slice(0, TOLD)
    .map((post) => `“${shortTitle(post)}” is now ${statusWord(post.status).word.toLowerCase()}.`);
  const rest = changed.length - told.length;
  if (rest > 0) told.push(`${rest} more ${rest === 1 ? 'post has' : 'posts have'} another status.`);
  return told.join(' ');
}
