/**
 * Many addresses in one pasted text: a column or a row of a table, a list of Markdown, JSON, HTML, a mail.
 * Each begins with `http://` or `https://` where something separates it from what stands before, and ends
 * where a space, a quote or an angle bracket stands, or where the next begins.
 *
 * A comma or a semicolon may be part of an address (`/w_400,h_300/`), so it separates only where another
 * address follows, or nothing. An address within an address (`?u=https://…`, `/fetch/https://…`) is part
 * of it.
 */

/** What may stand before an address that is one of its own: never a letter, `/`, `=`, `:`, `%`, `&`. */
const START = /(?<=^|[^\p{L}\p{N}/=:%&?#@+.$!]|\.[a-z0-9]{3,4})https?:\/\//giu;
/** What ends one. */
const END = /["'`<>\s\\|\u200B\uFEFF“”„‟«»「」『』《》]/u;
/** What hangs on its end from the sentence or the table around it: also marks of other scripts, and arrows. */
const TRAILING = /(?:[,;|*_~]|(?!\p{ASCII})[\p{P}\p{Sm}])+$|[.!]+$/u;

const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
] as const;

const countOf = (text: string, mark: string) => text.split(mark).length - 1;

/** Without the closing brackets that were opened before it, and what follows them. */
function unbracketed(address: string): string {
  for (const [open, close] of PAIRS) {
    for (let at = address.indexOf(close); at >= 0; at = address.indexOf(close, at + 1)) {
      const before = address.slice(0, at);
      if (countOf(before, close) >= countOf(before, open)) return before;
    }
  }
  return address;
}

function trimmed(address: string): string {
  const cut = unbracketed(address);
  const end = cut.replace(TRAILING, '');
  return end === address ? end : trimmed(end);
}

/** Every address in `text`, in order. */
export function addressesIn(text: string): readonly string[] {
  const starts = [...text.matchAll(START)].map(({ index }) => index);
  return starts.map((start, index) => {
    const piece = text.slice(start, starts[index + 1] ?? text.length);
    const end = END.exec(piece)?.index ?? piece.length;
    return trimmed(piece.slice(0, end));
  });
}

/** Words between addresses that may be one that was mistyped: they stay in sight, to be mended. */
const LIKE_AN_ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\S+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?)$/iu;
const AROUND = /^["'`<>,;()[\]{}|*•·-]+|["'`<>,;()[\]{}|*]+$/gu;

function likeAddresses(text: string): readonly string[] {
  return text
    .split(/[\s,;|<>()[\]]+/u)
    .map((word) => word.replaceAll(AROUND, ''))
    .filter((word) => LIKE_AN_ADDRESS.test(word));
}

/**
 * The addresses in `pasted`, in order; null where it does not hold at least two of them, so that an
 * ordinary paste stays one. What looks like an address without being one is among them.
 */
export function splitUrls(pasted: string): readonly string[] | null {
  // As HTML writes it between the parts of a query.
  const text = pasted.replaceAll(/&amp;|&#0*38;/giu, '&');
  const addresses = addressesIn(text);
  if (addresses.length < 2) return null;
  const all: string[] = [];
  let rest = text;
  for (const address of addresses) {
    const at = rest.indexOf(address);
    all.push(...likeAddresses(rest.slice(0, at)), address);
    rest = rest.slice(at + address.length);
  }
  return [...all, ...likeAddresses(rest)];
}
