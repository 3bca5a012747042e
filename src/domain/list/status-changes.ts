/** What moved on by itself since the list was last looked at: "“Fresh bread” is posted". */
import type { Post } from '#contract/post.ts';
import type { Posts } from './collect-posts.ts';
import { shortTitle } from './post-title.ts';
import { statusWord } from './status-word.ts';

/** Changes that are named one by one; more are only counted. */
const MOST_NAMED = 3;

/** The posts of `after` that stood in `before` with another status. */
function changedStatuses(before: Posts, after: Posts): readonly Post[] {
  // While pages only come, a post keeps its place: most are then passed over by one comparison.
  const keepsPlaces = before.places === after.places;
  return after.all.filter((post, place) => {
    if (keepsPlaces && (place >= before.all.length || post === before.all[place])) return false;
    const known = before.get(post.postId);
    return known !== undefined && known.status !== post.status;
  });
}

/** A sentence on what changed its status, for a live region; null where nothing did. */
export function tellStatusChanges(before: Posts, after: Posts): string | null {
  const changed = changedStatuses(before, after);
  if (changed.length === 0) return null;
  const named = changed
    .slice(0, MOST_NAMED)
    .map((post) => `“${shortTitle(post)}” is now ${statusWord(post.status).word.toLowerCase()}.`);
  const rest = changed.length - named.length;
  if (rest > 0)
    named.push(`${rest} more ${rest === 1 ? 'post has' : 'posts have'} another status.`);
  return named.join(' ');
}
