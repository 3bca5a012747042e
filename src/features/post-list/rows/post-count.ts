/** Counts as the list writes them. */

const format = new Intl.NumberFormat('en-GB');

/** `3,200`. */
export function formatCount(count: number): string {
  return format.format(count);
}

/** `1 post`, `3,200 posts`. */
export function countPosts(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'post' : 'posts'}`;
}
