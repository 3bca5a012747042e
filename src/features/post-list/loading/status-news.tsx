import { useState } from 'react';
import type { Posts } from '#domain/list/collect-posts.ts';
import { tellStatusChanges } from '#domain/list/status-changes.ts';

/** Says politely which posts changed their status by themselves. Heard, not seen: the rows show it. */
export function StatusNews({ posts }: { readonly posts: Posts }) {
  const [seen, setSeen] = useState({ posts, news: '' });
  if (seen.posts !== posts) {
    setSeen({ posts, news: tellStatusChanges(seen.posts, posts) ?? seen.news });
  }
  return (
    <div aria-live="polite" className="visually-hidden">
      {seen.news}
    </div>
  );
}
