import type { Post, PostPage } from '#contract/post.ts';
import { memoise } from '#domain/memoise.ts';

/** A page's posts by id; gone through once for each page. */
export const postsById = memoise(
  ({ posts }: PostPage): ReadonlyMap<string, Post> =>
    new Map(posts.map((post) => [post.postId, post])),
);
