/**
 * What the API does with a PATCH body, as a pure function: the model that tests and forecasts hold
 * the real thing to. It follows the reference to the letter, the sound trap included.
 *
 * Where the reference is silent, this is what we expect: of two instants the first is taken, and a
 * thumbnail is forgotten when its video is replaced, since it would show another one.
 */
import type { PostPatch } from '#contract/post-patch.ts';
import type { Post } from '#contract/post.ts';
import { carriesSound } from './compose-patch.ts';
import { toInstants } from '#domain/time/wall-time.ts';

/**
 * The post as the API stores it after the patch. Throws a RangeError where the patch names a wall
 * time that does not exist in its zone (the API would refuse it).
 */
export function applyPatch(post: Post, patch: PostPatch): Post {
  return withContent(
    {
      ...post,
      ...timeOf(patch),
      caption: patch.caption ?? post.caption,
      // The sound trap: left out means "no sound".
      soundId: carriesSound(post.platform) ? (patch.soundId ?? null) : post.soundId,
    },
    patch,
  );
}

function timeOf(patch: PostPatch): Partial<Pick<Post, 'scheduledTime' | 'timezone'>> {
  if (patch.scheduledTime === undefined) return {};
  const [first] = toInstants(patch.scheduledTime, patch.timezone);
  if (first === undefined) {
    throw new RangeError(`There is no ${patch.scheduledTime} in ${patch.timezone}.`);
  }
  return { scheduledTime: first, timezone: patch.timezone };
}

function withContent(post: Post, patch: PostPatch): Post {
  if (patch.contentType === undefined) return post;
  if (patch.contentType === 'slides') {
    const { contentType, contentUrl } = patch;
    return { ...post, contentType, contentUrl: [...contentUrl], thumbnailUrl: null };
  }
  const { contentType, contentUrl } = patch;
  const isSame = post.contentUrl === contentUrl;
  return { ...post, contentType, contentUrl, thumbnailUrl: isSame ? post.thumbnailUrl : null };
}
