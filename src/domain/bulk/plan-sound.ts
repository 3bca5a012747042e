/**
 * One sound for many posts: what each would carry, and which are left out and why. Sounds are TikTok's
 * alone; a post whose sound could not be read is not touched (`locked-fields.ts`).
 */
import type { Post } from '#contract/post.ts';
import { type Draft, draftOf } from '#domain/edit/draft.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { lockedFields } from '#domain/edit/locked-fields.ts';

export interface SoundChange {
  readonly post: Post;
  readonly draft: Draft;
}

export type SoundLeftOut = 'locked' | 'not-tiktok' | 'unreadable' | 'unchanged';

export interface SoundPlan {
  readonly changes: readonly SoundChange[];
  readonly leftOut: readonly { readonly post: Post; readonly reason: SoundLeftOut }[];
}

function changeOf(post: Post, soundId: string | null): SoundChange | SoundLeftOut {
  if (editabilityOf(post) !== 'editable') return 'locked';
  if (post.platform !== 'tiktok') return 'not-tiktok';
  if (lockedFields(post).includes('sound')) return 'unreadable';
  const draft = draftOf(post);
  return draft.soundId === soundId ? 'unchanged' : { post, draft: { ...draft, soundId } };
}

/** Plans `soundId` for each of `posts`, in their order; null takes the sound away. */
export function planSound(posts: readonly Post[], soundId: string | null): SoundPlan {
  const changes: SoundChange[] = [];
  const leftOut: { post: Post; reason: SoundLeftOut }[] = [];
  for (const post of posts) {
    const planned = changeOf(post, soundId);
    if (typeof planned === 'string') leftOut.push({ post, reason: planned });
    else changes.push(planned);
  }
  return { changes, leftOut };
}
