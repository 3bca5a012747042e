/**
 * Characters that do not survive the way to a phone. Half of an emoji (a surrogate without its other
 * half, as a cut by length leaves it) has no form in UTF-8 and is replaced on the way. NUL and the other
 * control characters, which come along with a paste, are dropped, refused or shown as boxes. Line ends
 * and tabs are none of these.
 */
import type { BrokenText } from './finding.ts';

const HALF = /\p{Surrogate}/gu;
/** C0 and C1 without tab and line ends, and the code points that Unicode keeps from being characters. */
const CONTROL = /(?![\t\n\r\u0085])[\p{Cc}\uFFFE\uFFFF\uFDD0-\uFDEF]/gu;

const WORD_LENGTH = 12;

/** The end of what stands before `at`, for the eye to find the place. */
function wordsBefore(text: string, at: number): string {
  const line =
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[\n\r]/u)
      .at(-1) ?? '';
  return Array.from(line.replaceAll(HALF, '').replaceAll(CONTROL, '').trim())
    .slice(-WORD_LENGTH)
    .join('');
}

function found(rule: BrokenText['rule'], pattern: RegExp, text: string): BrokenText[] {
  const matches = [...text.matchAll(pattern)];
  const [first] = matches;
  if (first === undefined) return [];
  const code = first[0].codePointAt(0) ?? 0;
  return [
    {
      rule,
      severity: 'error',
      count: matches.length,
      after: wordsBefore(text, first.index),
      codePoint: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    },
  ];
}

/** What in `text` would go out altered, kind by kind. */
export function brokenText(text: string): readonly BrokenText[] {
  return [...found('half-emoji', HALF, text), ...found('control-character', CONTROL, text)];
}
