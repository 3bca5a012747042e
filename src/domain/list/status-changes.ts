/** What moved on by itself since the list was last looked at: "“Fresh bread” is posted". */
import type { Post } from '#contract/post.ts';
import { shortTitle } from './post-title.ts';
import { statusWord } from './status-word.ts';

/** Changes that are told one by one; more are only counted. */
const TOLD = 3;

type PostsById = ReadonlyMap<string, Post>;

/** A sentence on what changed its status, for a live region; null where nothing did. */
export function tellStatusChanges(before: PostsById, after: PostsById): string | null {
  const changed: Post[] = [];
  for (const [postId, post] of after) {
    const known = before.get(postId);
    if (known !== undefined && known.status !== post.status) changed.push(post);
  }
  if (changed.length === 0) return null;
  const told = changed
    .slice(0, TOLD)
    .map((post) => `“${shortTitle(post)}” is now ${statusWord(post.status).word.toLowerCase()}.`);
  const rest = changed.length - told.length;
  if (rest > 0) told.push(`${rest} more ${rest === 1 ? 'post has' : 'posts have'} another status.`);
  return told.join(' ');
}
