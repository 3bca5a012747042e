import type { HistoryPage } from '#contract/history.ts';
import { Banner } from '#ui/banner.tsx';
import styles from './history.module.css';

const listFormat = new Intl.ListFormat('en');

/** Names the entries that are not what was written: the others are shown around them. */
export function UnreadableNote({ pages }: { readonly pages: readonly HistoryPage[] | undefined }) {
  const places = (pages ?? []).flatMap(({ unreadable }) => unreadable).toSorted((a, b) => a - b);
  if (places.length === 0) return null;
  const which = places.length === 1 ? 'Entry' : 'Entries';
  return (
    <div className={styles.unreadable}>
      <Banner
        tone="warning"
        title={`${which} ${listFormat.format(places.map(String))} cannot be read`}
      >
        What stands there is not what was written. Tell whoever runs this Rundown.
      </Banner>
    </div>
  );
}
