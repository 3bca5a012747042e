import { use } from 'react';
import { markMatches } from '#domain/list/mark-matches.ts';
import { MarkedPieces } from '#ui/marked-pieces.tsx';
import { SearchWords } from './search-words.ts';

/** Text with what the search found in it marked. */
export function MarkedText({ text }: { readonly text: string }) {
  return <MarkedPieces pieces={markMatches(text, use(SearchWords))} />;
}
