import { useState } from 'react';
import type { Post } from '#contract/post.ts';
import { statusesOf, tellStatusChanges } from '#domain/list/status-changes.ts';

/** Says politely which posts changed their status by themselves. Heard, not seen: the rows show it. */
export function StatusNews({ posts }: { readonly posts: readonly Post[] }) {
  const [seen, setSeen] = useState({ posts, statuses: statusesOf(posts), news: '' });
  if (seen.posts !== posts) {
    const told = tellStatusChanges(seen.statuses, posts);
    setSeen({ posts, statuses: statusesOf(posts), news: told ?? seen.news });
  }
  return (
    <div aria-live="polite" className="visually-hidden">
      {seen.news}
    </div>
  );
}
