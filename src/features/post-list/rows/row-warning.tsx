import styles from './row-meta.module.css';

interface RowWarningProps {
  readonly closeMinutes: number | null;
  readonly sameCaption: number;
}

/**
 * What is in doubt about the post itself, then what looks like a mistake in its place among others of
 * its account; null where nothing does.
 */
export function warningWords(
  { closeMinutes, sameCaption }: RowWarningProps,
  doubts: readonly string[],
): string | null {
  const close =
    closeMinutes === null
      ? null
      : closeMinutes === 0
        ? 'Same minute as another post'
        : `${closeMinutes} min from another post`;
  const same = sameCaption > 1 ? `Same caption on ${sameCaption} posts` : null;
  return [...doubts, close, same].filter((part) => part !== null).join(' · ') || null;
}

/** The sign says what kind of words these are; they say the rest. */
export function RowWarning({ words }: { readonly words: string }) {
  return <span className={styles.warning}>{words}</span>;
}
