const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

/** Whether `text` holds every word of `query`, whatever the letter case and the accents. */
export function matchesWords(text: string, query: string): boolean {
  const inside = plain(text);
  return plain(query)
    .split(/\s+/)
    .every((word) => inside.includes(word));
}
