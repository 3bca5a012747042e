/**
 * Letters as a reader counts them: an emoji family or a letter with its accents is one. Where the
 * browser has no `Intl.Segmenter`, an approximation serves, which never cuts inside of the common ones.
 */
const APPROXIMATION =
  /\p{RI}\p{RI}|\p{Emoji}(?:\p{EMod}|\uFE0F\u20E3?)?(?:\u200D\p{Emoji}(?:\p{EMod}|\uFE0F)?)+|\P{M}[\p{M}\p{EMod}\u200D]*|./gsu;

/** `text`, cut into its letters; joined they are `text` again. */
export function graphemesOf(text: string): readonly string[] {
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- absent in some browsers
  if (Intl.Segmenter === undefined) return text.match(APPROXIMATION) ?? [];
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
