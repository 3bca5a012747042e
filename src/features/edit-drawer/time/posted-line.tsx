import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { useNow } from '#api/use-now.ts';
import { formatReading, readTime } from '#domain/time/reading.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import styles from './time-section.module.css';

interface PostedLineProps {
  readonly post: Post;
  readonly viewerZone: string;
}

/** When a post went out, in the three readings, and its times to copy. */
export function PostedLine({ post, viewerZone }: PostedLineProps) {
  const now = useNow('minute');
  const { postedAt = null, scheduledTime, timezone } = post;
  const read = (instant: Instant | null) =>
    instant === null ? null : formatReading(readTime(instant, timezone ?? 'UTC', viewerZone, now));
  const posted = read(postedAt);
  const lines = [
    { label: 'Scheduled', words: read(scheduledTime), instant: scheduledTime },
    { label: 'Posted', words: posted, instant: postedAt },
  ].filter(({ words }) => words !== null);
  if (lines.length === 0) return null;
  return (
    <>
      {posted !== null && <p className={styles.reading} translate="no">{`Was posted ${posted}`}</p>}
      <div className={styles.buttons}>
        <CopyButton
          name={lines.length === 1 ? 'time' : 'times'}
          text={lines
            .map(({ label, words, instant }) => `${label}: ${words ?? ''} (${instant ?? ''})`)
            .join('\n')}
        />
      </div>
    </>
  );
}
