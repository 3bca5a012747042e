/**
 * Which field a refusal is about, so that the API's sentence can stand at that field. Its reference
 * documents neither codes nor sentences for it, so the words are looked for that any such sentence must
 * hold: first the names of the API's own fields, then the words people use for them.
 */
import { DRAFT_FIELDS, type DraftField } from '#contract/draft-field.ts';

/** The API's own names, however they are written: `scheduledTime`, `scheduled_time`, `content-url`. */
const NAMES: Record<DraftField, RegExp> = {
  caption: /\bcaptions?\b/iu,
  time: /\b(?:scheduled?[\s_-]?(?:time|at|date|for)|time[\s_-]?zones?|publish[\s_-]?(?:time|at))\b/iu,
  content: /\b(?:content[\s_-]?(?:urls?|type)|media[\s_-]?(?:urls?|type))\b/iu,
  sound: /\b(?:sound[\s_-]?(?:id)?s?|music[\s_-]?(?:id)?)\b/iu,
};

const WORDS: Record<DraftField, RegExp> = {
  caption: /\b(?:captions?|descriptions?|hash\s?tags?|mentions?|characters?|text|emojis?)\b/iu,
  time: /\b(?:in the (?:past|future)|schedul(?:e|ed|ing)|date|dates|time|zone|minutes|hours?|too (?:soon|late|early|far)|slot)\b/iu,
  content:
    /\b(?:content|media|videos?|slides?|images?|pictures?|photos?|carousels?|files?|urls?|links?|mp4|mov|webm|jpe?g|png|webp|codec|resolution|aspect|thumbnail|download(?:ed)?|fetch(?:ed)?)\b/iu,
  sound: /\b(?:sounds?|music|audio|songs?|tracks?|tunes?)\b/iu,
};

/** Sentences that hold the word time, and are about none. */
const NO_TIME =
  /\b(?:time[d]?[\s-]?out|at (?:this|the) (?:time|moment)|another time|time being|rate|too many)\b/giu;

/** Words as they stand inside a name: `invalid_scheduled_time`, `invalidScheduledTime`. */
const asWords = (text: string) =>
  text.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').replaceAll(/[_.[\]/-]+/gu, ' ');

function named(patterns: Record<DraftField, RegExp>, text: string): readonly DraftField[] {
  return DRAFT_FIELDS.filter((field) => patterns[field].test(text));
}

/**
 * The fields that a refusal names, in the order of the form; none where it names none. The API's own
 * names count before everyday words; among several, those that were sent count before the others.
 *
 * @param refusal the code and the sentence of a 4xx, either may be null.
 * @param sent the fields that the request changed.
 */
export function refusedFields(
  refusal: { readonly code: string | null; readonly serverMessage: string | null },
  sent: readonly DraftField[],
): readonly DraftField[] {
  const text = asWords(`${refusal.code ?? ''} \n ${refusal.serverMessage ?? ''}`).replaceAll(
    NO_TIME,
    ' ',
  );
  for (const patterns of [NAMES, WORDS]) {
    const fields = named(patterns, text);
    const changed = fields.filter((field) => sent.includes(field));
    if (changed.length > 0) return changed;
  }
  return named(NAMES, text);
}
