/**
 * Servers tidy text before they store it: they take white space off its ends, compose letters, write one
 * kind of line end and of space. That is no other caption as long as no reader could see a difference, so
 * such a save is proven, and what was tidied is said. Anything that can be seen stays a difference: two
 * spaces that became one, a joiner out of an emoji, curly quotes.
 */

/** What a server did that nobody sees. */
export type Tidied =
  /** White space at the ends of the text or of a line. */
  | 'ends'
  /** `\r\n` and its like, as `\n`. */
  | 'line-ends'
  /** A letter and its accent as one character, or the other way round. */
  | 'letters'
  /** A no-break space as a plain one. */
  | 'spaces'
  /** Characters without width that join or part nothing. */
  | 'invisible';

/** Each step takes away one kind of difference, and leaves what a reader sees. */
const STEPS: readonly (readonly [Tidied, (text: string) => string])[] = [
  ['line-ends', (text) => text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')],
  ['letters', (text) => text.normalize('NFC')],
  ['spaces', (text) => text.replaceAll(/[\u00A0\u2007\u202F]/gu, ' ')],
  // Not the joiners of Persian and of emoji, not the marks of direction: they change what is seen.
  [
    'invisible',
    (text) =>
      text
        .replaceAll(/[\u00AD\u180E\u200B\u2060-\u2064\uFEFF]/gu, '')
        // Asks for a picture where there is one anyway; behind "❤" it is what makes it one.
        .replaceAll(/(?<=\p{Emoji_Presentation})\uFE0F/gu, ''),
  ],
  ['ends', (text) => text.replaceAll(/[^\S\n]+(?=\n|$)/gu, '').trim()],
];

/** The text as a reader sees it: two that look alike give the same. */
function asSeen(text: string): string {
  return STEPS.reduce((seen, [, step]) => step(seen), text);
}

/** Whether no reader could tell the two texts apart. */
export function looksTheSame(a: string, b: string): boolean {
  return a === b || asSeen(a) === asSeen(b);
}

/** What a server did to `sent` before it stored it; empty where it did nothing, or what can be seen. */
export function tidiedOf(sent: string, stored: string): readonly Tidied[] {
  if (sent === stored || !looksTheSame(sent, stored)) return [];
  const done: Tidied[] = [];
  let [ours, theirs] = [sent, stored];
  for (const [kind, step] of STEPS) {
    const [nextOurs, nextTheirs] = [step(ours), step(theirs)];
    // It explains a difference where the texts come nearer by it.
    const changesOne = (nextOurs === ours) !== (nextTheirs === theirs);
    if (changesOne || (ours !== theirs && nextOurs === nextTheirs)) done.push(kind);
    [ours, theirs] = [nextOurs, nextTheirs];
  }
  return done;
}

/** Two addresses that lead to the same file, by the URL standard: `É` and `%C3%89`, `HTTPS://A` and `https://a`. */
export function isSameAddress(a: string, b: string): boolean {
  return a === b || hrefOf(a) === hrefOf(b);
}

function hrefOf(text: string): string {
  try {
    return new URL(text.trim()).href;
  } catch {
    return text.trim();
  }
}
