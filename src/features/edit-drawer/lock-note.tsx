import type { Post } from '#contract/post.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { readTime } from '#domain/time/reading.ts';
import { Banner } from '#ui/banner.tsx';

/** `on Tue 24 Nov 2026, 14:00 EST`: in the post's own zone; `now` cancels out of what is shown. */
function when(post: Post): string {
  const instant = post.postedAt ?? post.scheduledTime;
  if (instant === null) return '';
  const { own } = readTime(instant, post.timezone ?? 'UTC', 'UTC', instant);
  return ` on ${own.date}, ${own.clock} ${own.abbreviation}`;
}

function reasonOf(post: Post): string {
  switch (editabilityOf(post)) {
    case 'editable':
      return 'You can look, not change';
    case 'posted':
      return `Posted${when(post)} and can no longer be edited`;
    case 'failed':
      return `Failed${when(post)} and can no longer be edited`;
    default:
      return `Its status is “${post.status}”, which Rundown does not know, so it cannot be edited here`;
  }
}

function adviceOf(post: Post): string | undefined {
  switch (editabilityOf(post)) {
    case 'editable':
      return 'An admin can change your role.';
    case 'failed':
      return 'The API gives no reason. Check the media and the account, then create the post again through Infinipost.';
    case 'unknown-status':
      return 'Nobody can say what a change would do to it. Change it where it was created.';
    default:
      return undefined;
  }
}

/** Why nothing here can be changed. */
export function LockNote({ post }: { readonly post: Post }) {
  const failed = editabilityOf(post) === 'failed';
  return (
    <Banner tone={failed ? 'warning' : 'info'} title={reasonOf(post)}>
      {adviceOf(post)}
    </Banner>
  );
}
