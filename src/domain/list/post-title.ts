/** What a post is called: it has no title, so the first line of its caption stands for one. */
import type { Post } from '#contract/post.ts';

const UNTITLED = 'Untitled post';

/** The caption's first line with anything in it, or "Untitled post". */
export function postTitle(post: Pick<Post, 'caption'>): string {
  const line = post.caption.split(/\r\n?|\n/u).find((text) => text.trim() !== '');
  return line === undefined ? UNTITLED : line.trim();
}

/** The title's first words, at most `limit` characters; whole words where there are any. */
export function shortTitle(post: Pick<Post, 'caption'>, limit = 48): string {
  const characters = Array.from(postTitle(post));
  if (characters.length <= limit) return characters.join('');
  const cut = characters.slice(0, limit).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > limit / 2 ? cut.slice(0, space) : cut}…`;
}
