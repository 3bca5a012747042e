import { TriangleAlert } from 'lucide-react';
import styles from './post-row.module.css';

interface RowWarningProps {
  readonly closeMinutes: number | null;
  readonly sameCaption: number;
}

function wordsOf({ closeMinutes, sameCaption }: RowWarningProps): string {
  const close =
    closeMinutes === null
      ? null
      : closeMinutes === 0
        ? 'Same minute as another post'
        : `${closeMinutes} min from another post`;
  const same = sameCaption > 1 ? `Same caption on ${sameCaption} posts` : null;
  return [close, same].filter((part) => part !== null).join(' · ');
}

/** What looks like a mistake in a post's place among the others of its account. */
export function RowWarning(props: RowWarningProps) {
  if (props.closeMinutes === null && props.sameCaption <= 1) return null;
  return (
    <span className={styles.warning}>
      <TriangleAlert aria-hidden />
      <span>{wordsOf(props)}</span>
    </span>
  );
}
