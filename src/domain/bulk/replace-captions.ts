/**
 * Replaces a text in many captions: what each would become, and which are left out and why. A caption
 * that its platform would refuse is left out, not cut. The text is taken as it is: no patterns.
 */
import type { Post } from '#contract/post.ts';
import { type Draft, draftOf } from '#domain/edit/draft.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { lockedFields } from '#domain/edit/locked-fields.ts';
import { captionFindings } from '#domain/limits/check-caption.ts';

export interface Replacement {
  readonly find: string;
  readonly replacement: string;
  /** Whether `Bread` and `bread` are two. */
  readonly matchCase: boolean;
}

/** A piece of a caption around what is replaced. */
export interface CaptionPart {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

export interface CaptionChange {
  readonly post: Post;
  readonly draft: Draft;
  /** How often it is replaced. */
  readonly count: number;
  /** The first places, with what stands around them. */
  readonly parts: readonly CaptionPart[];
}

type CaptionLeftOut = 'locked' | 'unreadable' | 'not-found' | 'unchanged' | 'over-limit';

export interface CaptionsPlan {
  readonly changes: readonly CaptionChange[];
  readonly leftOut: readonly { readonly post: Post; readonly reason: CaptionLeftOut }[];
}

/** Places shown of each caption, and letters around them. */
const MOST_PLACES = 3;
const AROUND = 24;

function patternOf({ find, matchCase }: Replacement): RegExp {
  const literal = find.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
  return new RegExp(literal, matchCase ? 'g' : 'gi');
}

function partsOf(caption: string, pattern: RegExp, replacement: string): readonly CaptionPart[] {
  const parts: CaptionPart[] = [];
  let end = 0;
  for (const match of [...caption.matchAll(pattern)].slice(0, MOST_PLACES)) {
    const between = caption.slice(end, match.index);
    const isCut = between.length > 2 * AROUND;
    const before = end === 0 && isCut ? `…${between.slice(-AROUND)}` : between;
    const text =
      isCut && end > 0 ? `${between.slice(0, AROUND)} … ${between.slice(-AROUND)}` : before;
    parts.push({ kind: 'same', text }, { kind: 'old', text: match[0] });
    parts.push({ kind: 'new', text: replacement });
    end = match.index + match[0].length;
  }
  const rest = caption.slice(end);
  parts.push({ kind: 'same', text: rest.length > AROUND ? `${rest.slice(0, AROUND)}…` : rest });
  return parts.filter(({ text }) => text !== '');
}

function replaceOne(post: Post, wish: Replacement): CaptionChange | CaptionLeftOut {
  if (editabilityOf(post) !== 'editable') return 'locked';
  if (lockedFields(post).includes('caption')) return 'unreadable';
  const pattern = patternOf(wish);
  const count = [...post.caption.matchAll(pattern)].length;
  if (count === 0) return 'not-found';
  const caption = post.caption.replace(pattern, () => wish.replacement);
  if (caption === post.caption) return 'unchanged';
  const findings = captionFindings(post.platform, post.contentType, caption);
  if (findings.some(({ severity }) => severity === 'error')) return 'over-limit';
  const parts = partsOf(post.caption, pattern, wish.replacement);
  return { post, draft: { ...draftOf(post), caption }, count, parts };
}

/** Plans the replacement for each of `posts`, in their order. Nothing where there is nothing to find. */
export function planReplace(posts: readonly Post[], wish: Replacement): CaptionsPlan {
  const changes: CaptionChange[] = [];
  const leftOut: { post: Post; reason: CaptionLeftOut }[] = [];
  if (wish.find === '') return { changes, leftOut };
  for (const post of posts) {
    const planned = replaceOne(post, wish);
    if (typeof planned === 'string') leftOut.push({ post, reason: planned });
    else changes.push(planned);
  }
  return { changes, leftOut };
}
