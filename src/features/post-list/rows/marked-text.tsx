import { markMatches } from '#domain/list/mark-matches.ts';
import styles from './marked-text.module.css';

interface MarkedTextProps {
  readonly text: string;
  /** Folded words of the search. */
  readonly words: readonly string[];
}

/** Text with what the search found in it marked: elements alone, because a page translation takes bare text away. */
export function MarkedText({ text, words }: MarkedTextProps) {
  if (words.length === 0) return <span>{text}</span>;
  return markMatches(text, words).map((piece, index) =>
    piece.marked ? (
      // oxlint-disable-next-line react/no-array-index-key -- a piece is known by where it stands
      <mark key={index} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- see above
      <span key={index}>{piece.text}</span>
    ),
  );
}
