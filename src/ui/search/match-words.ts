/** Not by the browser's locale: a Turkish one makes a dotless ı of the I in "Island", as one may type it. */
const plain = (text: string) =>
  text.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i');

/** Whether `text` holds every word of `query`, whatever the letter case and the accents. */
export function matchesWords(text: string, query: string): boolean {
  const inside = plain(text);
  return plain(query)
    .split(/\s+/)
    .every((word) => inside.includes(word));
}
