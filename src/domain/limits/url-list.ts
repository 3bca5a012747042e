/**
 * Many addresses in one pasted text: one per line, or separated by spaces or commas. A comma may also
 * be part of an address (`/w_400,h_300/`), so it separates only where another address, or nothing,
 * follows. Quotes, as copied from a table or from JSON, are left out.
 */

const SEPARATORS = /\s+|,+(?=\s|$|["']?https?:)/iu;
const AROUND = /^["',;[\]]+|["',;[\]]+$/gu;

/**
 * The addresses in `text`, in order; null where it does not hold at least two of them, so that an
 * ordinary paste stays one.
 */
export function splitUrls(text: string): readonly string[] | null {
  const parts = text
    .split(SEPARATORS)
    .map((part) => part.replaceAll(AROUND, ''))
    .filter((part) => part !== '');
  const addresses = parts.filter((part) => /^https?:\/\//iu.test(part));
  return addresses.length < 2 ? null : parts;
}
