import type { HistoryPage } from '#contract/history.ts';
import styles from './history.module.css';

const listFormat = new Intl.ListFormat('en');

/** Names the entries that are not what was written: the others are shown around them. */
export function UnreadableNote({ pages }: { readonly pages: readonly HistoryPage[] | undefined }) {
  const places = (pages ?? []).flatMap(({ unreadable }) => unreadable);
  if (places.length === 0) return null;
  const which = places.length === 1 ? 'Entry' : 'Entries';
  return (
    <p className={styles.reason}>
      {`${which} ${listFormat.format(places.map(String))} cannot be read: not what was written stands there. Tell whoever runs this Rundown.`}
    </p>
  );
}
