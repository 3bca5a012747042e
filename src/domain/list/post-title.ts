/** What a post is called: it has no title, so the first line of its caption stands for one. */
import type { Post } from '#contract/post.ts';

const UNTITLED = 'Untitled post';

/**
 * What leaves no mark on the screen: spaces, controls, joiners, direction marks, fillers, the empty
 * Braille cell and the other letters that people put on a line to keep it from being removed.
 */
const INVISIBLE = String.raw`[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}]`;
const VISIBLE = new RegExp(String.raw`(?!${INVISIBLE})\P{M}`, 'u');
const BEFORE = new RegExp(`^${INVISIBLE}+`, 'u');
const BEHIND = new RegExp(String.raw`[\p{White_Space}\u2800\u200B]+$`, 'u');

/** Whether a reader sees anything of `text`. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/** The caption's first line with anything to see in it, or "Untitled post". */
export function postTitle(post: Pick<Post, 'caption'>): string {
  const line = post.caption.split(/[\r\n\u0085\u2028\u2029\v\f]+/u).find(isVisible);
  return line === undefined ? UNTITLED : line.replace(BEFORE, '').replace(BEHIND, '');
}

/** The title's first words, at most `limit` characters; whole words where there are any. */
export function shortTitle(post: Pick<Post, 'caption'>, limit = 48): string {
  const title = postTitle(post);
  // A character is one or two code units: what cannot be too long is not counted, nor what is beyond.
  if (title.length <= limit) return title;
  const characters = Array.from(title.slice(0, 2 * limit + 2));
  if (characters.length <= limit) return title;
  const cut = characters.slice(0, limit).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > limit / 2 ? cut.slice(0, space) : cut}…`;
}
