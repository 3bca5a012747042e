/**
 * Where two texts differ, for the eye: `text` in pieces, each marked where its words are not in `other`
 * in the same order (the longest common subsequence of words). Spaces between words that differ are
 * marked with them, so that a phrase reads as one.
 */
export interface DifferencePiece {
  readonly text: string;
  readonly marked: boolean;
}

/** More words than any caption has; beyond it the comparison takes too long to be worth it. */
const MOST_WORDS = 1500;

const wordsOf = (text: string): readonly string[] => text.match(/\s+|[^\s]+/gu) ?? [];

/** For each of `a`, whether `b` has it too. */
function commonWords(a: readonly string[], b: readonly string[]): readonly boolean[] {
  const width = b.length + 1;
  /** Length of the longest common subsequence of the rests from (i, j) on. */
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const common = a.map(() => false);
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      common[i] = true;
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return common;
}

/** `text` in pieces, in order; together they are `text`. */
export function markDifferences(text: string, other: string): readonly DifferencePiece[] {
  const [words, others] = [wordsOf(text), wordsOf(other)];
  if (words.length > MOST_WORDS || others.length > MOST_WORDS) return [{ text, marked: false }];
  const common = commonWords(words, others);
  const isMarked = (index: number) =>
    common[index] === false ||
    // A space between two that differ.
    (/^\s/u.test(words[index] ?? '') && common[index - 1] === false && common[index + 1] === false);
  const pieces: DifferencePiece[] = [];
  for (const [index, word] of words.entries()) {
    const last = pieces.at(-1);
    const marked = isMarked(index);
    if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + word, marked };
    else pieces.push({ text: word, marked });
  }
  return pieces;
}
