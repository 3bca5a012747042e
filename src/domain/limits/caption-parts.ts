/**
 * A caption cut into plain text, hashtags and mentions, the way both platforms link them.
 *
 * A hashtag is `#` (or the full-width `＃`) with letters of any script, digits, underscores or emoji
 * right behind it. One that hangs on a word (`C#major`) or stands in a web address is none; a chain
 * (`#bread#rye`) is one each. A mention is `@` with a user name of Latin letters, digits, dots and
 * underscores; an e-mail address is none.
 *
 * Source: how Instagram and TikTok linked them in November 2026; neither documents it to the letter.
 */

export interface CaptionPart {
  readonly kind: 'text' | 'hashtag' | 'mention';
  readonly text: string;
}

/**
 * With a scheme, with `www.`, or a bare host with a path: `oatandember.com/#menu`. Looked for only
 * where a word begins: from every letter of a long one it would take time by the square of its length.
 */
const WEB_ADDRESS = String.raw`(?<![\p{L}\p{N}.-])(?:[a-z][a-z0-9+.-]*:\/\/\S+|www\.\S+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/\S*)`;

/** What a hashtag is made of. The joiners keep Persian words and joined emoji in one piece. */
const TAG = String.raw`[\p{L}\p{M}\p{N}_\u00B7\u200C\u200D\u30FB\uFE0F\p{RI}\p{Emoji_Modifier}\p{Extended_Pictographic}]`;
/** A joiner, a mark or a variation selector alone names nothing: `#️⃣` is a key cap. */
const TAG_START = String.raw`[\p{L}\p{N}_\p{RI}\p{Extended_Pictographic}]`;
/** What must not stand before: a word, or the `&` of an HTML entity (`&#39;`). */
const FREE = String.raw`(?<![\p{L}\p{M}\p{N}_&])`;

const PARTS = new RegExp(
  String.raw`(?<address>${WEB_ADDRESS})|${FREE}(?<tags>(?:[#＃]${TAG_START}${TAG}*)+)|(?<![\p{L}\p{M}\p{N}_.@＠])(?<mention>[@＠][a-z0-9_](?:[a-z0-9_.]*[a-z0-9_])?)`,
  'giu',
);

/** The caption in order; its parts put together are the caption again. */
export function captionParts(caption: string): readonly CaptionPart[] {
  const parts: CaptionPart[] = [];
  let plain = '';
  const add = (kind: 'hashtag' | 'mention', text: string) => {
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    plain = '';
    parts.push({ kind, text });
  };
  let end = 0;
  for (const match of caption.matchAll(PARTS)) {
    plain += caption.slice(end, match.index);
    end = match.index + match[0].length;
    const { tags, mention } = match.groups ?? {};
    if (tags !== undefined) for (const tag of tags.split(/(?=[#＃])/u)) add('hashtag', tag);
    else if (mention !== undefined) add('mention', mention);
    else plain += match[0];
  }
  plain += caption.slice(end);
  if (plain !== '') parts.push({ kind: 'text', text: plain });
  return parts;
}

/** How many hashtags and mentions a caption has. One that stands twice counts twice. */
export function countTags(caption: string): {
  readonly hashtags: number;
  readonly mentions: number;
} {
  const parts = captionParts(caption);
  return {
    hashtags: parts.filter(({ kind }) => kind === 'hashtag').length,
    mentions: parts.filter(({ kind }) => kind === 'mention').length,
  };
}
