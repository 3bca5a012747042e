/**
 * Which slide a refusal of the media is about, so that its sentence can stand at that slide. The API's
 * reference documents no form for it, so each usual one is read: the address itself, a place in the
 * request's list, counted from 0 (`contentUrl[2]`, `content_url.2`), or a slide as people count, from 1.
 */

const PLACE =
  /\b(?:content|media)[\s_-]?urls?\s*(?:\[\s*|[./]|\bat\s+(?:index|position)\s+)(\d{1,3})\b/iu;
const INDEX = /\b(?:index|\$)\s*[:#[.]?\s*(\d{1,3})\b/iu;
const NUMBER =
  /\b(?:slides?|images?|pictures?|photos?|items?|files?|videos?|media)\s*(?:no\.?|number|nr\.?|#)?\s*(\d{1,3})\b(?!\s*(?:or|to|of|×|x|px|mb|kb|pixels|bytes|slides|images)\b)/iu;
const ORDINAL = /\b(\d{1,3})(?:st|nd|rd|th)\s+(?:slide|image|picture|photo|item|file)\b/iu;

/** The longest address of them that the sentence holds: one may begin with another. */
function named(sentence: string, urls: readonly string[]): number | null {
  const longest = urls
    .map((url, index) => ({ url: url.trim(), index }))
    .filter(({ url }) => url !== '' && sentence.includes(url))
    .toSorted((a, b) => b.url.length - a.url.length);
  return longest[0]?.index ?? null;
}

function numbered(sentence: string): number | null {
  for (const pattern of [PLACE, INDEX]) {
    const place = pattern.exec(sentence)?.[1];
    if (place !== undefined) return Number(place);
  }
  for (const pattern of [NUMBER, ORDINAL]) {
    const number = pattern.exec(sentence)?.[1];
    if (number !== undefined) return Number(number) - 1;
  }
  return null;
}

/**
 * Its place among `urls`, from 0; null where the sentence names none of them.
 *
 * @param sentence the API's, of a 4xx about the media.
 */
export function refusedSlide(sentence: string, urls: readonly string[]): number | null {
  const index = named(sentence, urls) ?? numbered(sentence);
  return index !== null && index >= 0 && index < urls.length ? index : null;
}
