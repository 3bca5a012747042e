import type { Post, PostPage } from '#contract/post.ts';
import { oncePer } from '#domain/once-per.ts';

/** A page's posts by id; gone through once for each page. */
export const postsById = oncePer(
  ({ posts }: PostPage): ReadonlyMap<string, Post> =>
    new Map(posts.map((post) => [post.postId, post])),
);
