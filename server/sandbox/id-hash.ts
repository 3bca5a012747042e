/**
 * Chance that is the same on every run: what happens to a post (how long it renders, whether the
 * platform refuses it) follows from its id.
 */

/** FNV-1a (a public-domain hash) of the text's UTF-16 code units, 32 bits, not negative. */
export function idHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
