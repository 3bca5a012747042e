import type { ReactNode } from 'react';
import { instantFromMs, parseInstant } from '#contract/instant.ts';
import type { HistoryChange } from '#contract/history.ts';
import { useNow } from '#api/use-now.ts';
import { markDifferences } from '#domain/edit/mark-differences.ts';
import type { HistoryItem } from '#domain/history/history-items.ts';
import { endingWords, historyWords } from '#domain/history/history-words.ts';
import { formatDistance } from '#domain/time/distance.ts';
import { MarkedPieces } from '#ui/marked-pieces.tsx';
import { Thumbnail } from '#ui/thumbnail.tsx';
import styles from './history.module.css';
import { LastContent } from './last-content.tsx';

interface HistoryEntryProps {
  readonly item: HistoryItem;
  readonly viewerZone: string;
  readonly soundName: (id: string) => string;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

const picturesOf = (content: { readonly contentUrl: string | readonly string[] }) =>
  typeof content.contentUrl === 'string' ? [] : content.contentUrl.slice(0, 6);

/** Captions word by word, slides as pictures. */
function ChangeDetail({ change }: { readonly change: HistoryChange }) {
  if (change.field === 'caption') {
    const before = change.from ?? '';
    return (
      <div className={styles.captions} translate="no">
        <p dir="auto" data-side="before">
          {before === '' ? (
            'No caption'
          ) : (
            <MarkedPieces pieces={markDifferences(before, change.to)} />
          )}
        </p>
        <p dir="auto" data-side="after">
          {change.to === '' ? (
            'No caption'
          ) : (
            <MarkedPieces pieces={markDifferences(change.to, before)} />
          )}
        </p>
      </div>
    );
  }
  if (change.field !== 'content') return null;
  return (
    <div className={styles.pictures}>
      {[change.from, change.to].map((content, side) => (
        <span key={side === 0 ? 'before' : 'after'} data-side={side === 0 ? 'before' : 'after'}>
          {content !== null &&
            picturesOf(content).map((url, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a slide is known by its place
              <Thumbnail key={index} src={url} kind="slides" />
            ))}
        </span>
      ))}
    </div>
  );
}

/** One entry: who did what, when, and how it ended. */
export function HistoryEntry(props: HistoryEntryProps) {
  const { item, viewerZone, soundName, children } = props;
  const now = useNow('minute');
  const at = parseInstant(item.at) ?? instantFromMs(Date.parse(item.at));
  const ending = endingWords(item);
  return (
    <>
      <p>
        <strong translate="no">{item.actor.name}</strong>{' '}
        <span>{historyWords(item, viewerZone, soundName)}</span>{' '}
        <time dateTime={item.at} title={item.at} className={styles.when}>
          {formatDistance(at, now)}
        </time>
      </p>
      {ending !== null && (
        <p className={styles.ending} data-ending={item.ending}>
          {ending}
        </p>
      )}
      {item.changes.map((change) => (
        <ChangeDetail key={change.field} change={change} />
      ))}
      {item.last !== null && <LastContent last={item.last} />}
      {children}
    </>
  );
}
