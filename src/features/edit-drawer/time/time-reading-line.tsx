import type { Post } from '#contract/post.ts';
import { useNow } from '#api/use-now.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { formatReading, readTime } from '#domain/time/reading.ts';
import { instantOfFields } from './instant-of-fields.ts';
import styles from './time-section.module.css';

interface TimeReadingLineProps {
  readonly post: Post;
  readonly wall: string;
  readonly zone: string;
  readonly viewerZone: string;
}

const VERB = {
  editable: 'Goes live',
  posted: 'Was scheduled for',
  failed: 'Was scheduled for',
  'unknown-status': 'Scheduled for',
};

/** The time in three readings: in the post's zone, on the viewer's clock, and how far away. */
export function TimeReadingLine({ post, wall, zone, viewerZone }: TimeReadingLineProps) {
  const now = useNow('minute');
  const instant = instantOfFields(post, wall, zone);
  const editability = editabilityOf(post);
  if (instant === null) {
    // Where something is typed, what is wrong with it stands at its field.
    if (wall !== '' || editability !== 'editable') return null;
    return <p className={styles.reading}>No time set: it does not go live</p>;
  }
  const reading = readTime(instant, zone || 'UTC', viewerZone, now);
  return (
    <p className={styles.reading} data-ahead={editability === 'editable'} translate="no">
      {`${VERB[editability]} ${formatReading(reading)}`}
    </p>
  );
}
