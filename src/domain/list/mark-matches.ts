/**
 * Where a search found its words, for the eye: the text in pieces, each marked or not. The search
 * compares folded text, whose length differs from what is shown ("Crème" with a combining accent),
 * so each folded letter remembers the character it came from.
 */
import { foldText } from './list-filter.ts';

export interface TextPiece {
  readonly text: string;
  readonly marked: boolean;
}

interface Folded {
  readonly text: string;
  /** For each unit of `text`, where its character begins in the original. */
  readonly starts: readonly number[];
}

/** A letter with its accents, a surrogate pair, or anything else: what is marked as a whole. */
const CHARACTER = /\P{M}\p{M}*|\p{M}/gu;

function foldWithStarts(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const part = foldText(character);
    folded += part;
    for (let unit = 0; unit < part.length; unit += 1) starts.push(index);
  }
  starts.push(text.length);
  return { text: folded, starts };
}

/** Start and end in the folded text of every occurrence of every word, joined where they touch. */
function occurrences(folded: string, words: readonly string[]): readonly [number, number][] {
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      found.push([at, at + word.length]);
    }
  }
  const joined: [number, number][] = [];
  for (const [start, end] of found.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** `text` in pieces. `words` as `searchWords` gives them. One plain piece where nothing matches. */
export function markMatches(text: string, words: readonly string[]): readonly TextPiece[] {
  if (words.length === 0) return [{ text, marked: false }];
  const folded = foldWithStarts(text);
  const pieces: TextPiece[] = [];
  let shown = 0;
  const put = (until: number, marked: boolean) => {
    if (until > shown) pieces.push({ text: text.slice(shown, until), marked });
    shown = Math.max(shown, until);
  };
  for (const [start, end] of occurrences(folded.text, words)) {
    put(folded.starts[start] ?? 0, false);
    // A word may end within a character that folds to two letters: the whole one is marked.
    let after = end;
    while (after < folded.starts.length - 1 && folded.starts[after] === folded.starts[after - 1]) {
      after += 1;
    }
    put(folded.starts[after] ?? text.length, true);
  }
  put(text.length, false);
  return pieces.length === 0 ? [{ text, marked: false }] : pieces;
}

/** Letters as broad as two: Chinese, Japanese, Korean, and drawings. */
const BROAD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uFF00-\uFF60]/u;

/** How many of `characters`, from the first one on, find room in `room` letters of common breadth. */
function countFitting(characters: readonly string[], room: number): number {
  let used = 0;
  for (const [index, character] of characters.entries()) {
    used += BROAD.test(character) ? 2 : 1;
    if (used > room) return index;
  }
  return characters.length;
}

/** The beginning of `text` that finds room in `room` letters of common breadth. */
export function beginningOf(text: string, room: number): string {
  const characters = Array.from(text.slice(0, room * 2));
  return characters.slice(0, countFitting(characters, room)).join('');
}

/** Room before a match that stands deep in a caption: little, as on a phone little fits. */
const LEAD = 9;

/**
 * The line of `text` in which a word is found first, cut so that the word is near its beginning; null
 * where no word is in it. For matches that the row's first line does not show.
 */
export function matchingLine(text: string, words: readonly string[]): string | null {
  for (const line of text.split(/\r\n?|\n/u)) {
    const pieces = markMatches(line, words);
    const [first, second] = pieces;
    if (first?.marked === true) return line;
    if (first === undefined || second === undefined) continue;
    const lead = Array.from(first.text);
    const fitting = countFitting(lead.toReversed(), LEAD);
    if (fitting === lead.length) return line;
    const near = lead
      .slice(lead.length - fitting)
      .join('')
      .replace(/^\S*\s+/u, '');
    return `…${near}${line.slice(first.text.length)}`;
  }
  return null;
}
