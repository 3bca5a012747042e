import type { SaveOutcome } from '#api/save/save-post.ts';
import { describeError } from '#api/describe-error.ts';
import { type Mismatch, zoneRulesShift } from '#domain/edit/prove-save.ts';
import { formatDateTime } from '#domain/time/format.ts';
import { readTime } from '#domain/time/reading.ts';
import { Banner } from '#ui/banner.tsx';
import { FIELD_WORD } from '../form/draft-words.ts';
import styles from './save-problem.module.css';
import { zoneLabel } from '../time/zone-name.ts';

interface SaveProblemProps {
  readonly outcome: SaveOutcome;
}

function sentText(mismatch: Mismatch): string {
  switch (mismatch.field) {
    case 'caption':
      return mismatch.sent;
    case 'time':
      return `${formatDateTime(mismatch.sent.wall)}, ${zoneLabel(mismatch.sent.zone)}`;
    case 'content':
      return [mismatch.sent.contentUrl].flat().join('\n');
    case 'sound':
      return mismatch.sent ?? 'No sound';
  }
}

function storedText(mismatch: Mismatch): string {
  switch (mismatch.field) {
    case 'caption':
      return mismatch.stored;
    case 'time': {
      const { instant, zone } = mismatch.stored;
      if (instant === null) return 'No time';
      const { own } = readTime(instant, zone ?? 'UTC', 'UTC', instant);
      return `${own.date}, ${own.clock} ${own.abbreviation}${zone === null ? '' : `, ${zoneLabel(zone)}`}`;
    }
    case 'content':
      return [mismatch.stored.contentUrl].flat().join('\n');
    case 'sound':
      return mismatch.stored ?? 'No sound';
  }
}

/** Saving again would store the same again: the clocks of a zone are read differently on both sides. */
function rulesWords(shift: number): string {
  const size = Math.abs(shift) === 60 ? 'one hour' : `${Math.abs(shift)} minutes`;
  return `The server’s moment is ${size} ${shift > 0 ? 'later' : 'earlier'} than this computer reads the same clock time. One of the two has old rules for the clocks of this zone: update the browser or the system here, and ask Infinipost. Saving again will not change it. Until it is settled, go by the server: it publishes.`;
}

function StoredOtherwise({ mismatches }: { readonly mismatches: readonly Mismatch[] }) {
  const shift = mismatches.map(zoneRulesShift).find((minutes) => minutes !== null) ?? undefined;
  return (
    <Banner tone="error" title="The server answered, but stored something else">
      <p>
        {shift === undefined
          ? 'Compare below. Save again to send yours once more, or close to leave it as the server has it.'
          : rulesWords(shift)}
      </p>
      <dl className={styles.list}>
        {mismatches.map((mismatch) => (
          <div key={mismatch.field}>
            <dt className={styles.name}>{FIELD_WORD[mismatch.field]}</dt>
            <dd>
              <span className={styles.side}>You sent</span>
              <span dir="auto" translate="no" className={styles.value}>
                {sentText(mismatch) || '(empty)'}
              </span>
            </dd>
            <dd>
              <span className={styles.side}>The server has</span>
              <span dir="auto" translate="no" className={styles.value}>
                {storedText(mismatch) || '(empty)'}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Banner>
  );
}

/** How a save ended, where it did not end well. A conflict has a panel of its own. */
export function SaveProblem({ outcome }: SaveProblemProps) {
  switch (outcome.kind) {
    case 'failed': {
      const { title, advice } = describeError(outcome.error, 'save');
      return (
        <Banner tone="error" title={title}>
          {advice}
        </Banner>
      );
    }
    case 'unknown':
      return (
        <Banner tone="error" title="It is not known whether this was saved">
          The change was sent, but no proof of it came back. What you typed is kept here. Save again
          when the connection is back: the post is read first, so nothing is written twice.
        </Banner>
      );
    case 'stored-otherwise':
      return <StoredOtherwise mismatches={outcome.mismatches} />;
    default:
      return null;
  }
}
