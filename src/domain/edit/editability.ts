/**
 * Who may edit. The API changes only posts that are still ahead: `generated` and `pending_render`
 * (source: public API reference, PATCH and DELETE). A posted or failed post is closed for good. A
 * status the reference does not name is shown as it came, and editing is not offered: we cannot know
 * what a change would do.
 */
import type { Post } from '#contract/post.ts';

export type Editability = 'editable' | 'posted' | 'failed' | 'unknown-status';

/** Whether the post can be changed or deleted, and if not, which rule forbids it. */
export function editabilityOf(post: Pick<Post, 'status'>): Editability {
  switch (post.status) {
    case 'generated':
    case 'pending_render':
      return 'editable';
    case 'posted':
      return 'posted';
    case 'failed':
      return 'failed';
    default:
      return 'unknown-status';
  }
}
