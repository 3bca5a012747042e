import { markMatches } from '#domain/list/mark-matches.ts';
import styles from './marked-text.module.css';

interface MarkedTextProps {
  readonly text: string;
  /** Folded words of the search. */
  readonly words: readonly string[];
}

/** Text with what the search found in it marked. */
export function MarkedText({ text, words }: MarkedTextProps) {
  if (words.length === 0) return text;
  let at = 0;
  return markMatches(text, words).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.marked ? (
      <mark key={key} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    );
  });
}
