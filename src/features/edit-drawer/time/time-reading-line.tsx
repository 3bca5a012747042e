import type { Instant } from '#contract/instant.ts';
import { parseWallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { useNow } from '#api/use-now.ts';
import { draftOf } from '#domain/edit/draft.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { isKnownZone } from '#domain/time/offset.ts';
import { formatReading, readTime } from '#domain/time/reading.ts';
import { toFirstInstant } from '#domain/time/wall-time.ts';
import styles from './time-section.module.css';

interface TimeReadingLineProps {
  readonly post: Post;
  readonly wall: string;
  readonly zone: string;
  readonly viewerZone: string;
}

/** The instant that the fields stand for: the post's own while they are untouched. */
function instantOf({ post, wall, zone }: TimeReadingLineProps): Instant | null {
  const own = draftOf(post);
  if (own.wall === wall && own.zone === zone) return post.scheduledTime;
  const parsed = parseWallTime(wall);
  return parsed === null || !isKnownZone(zone) ? null : toFirstInstant(parsed, zone);
}

const VERB = {
  editable: 'Goes live',
  posted: 'Was scheduled for',
  failed: 'Was scheduled for',
  'unknown-status': 'Scheduled for',
};

/** The time in three readings: in the post's zone, on the viewer's clock, and how far away. */
export function TimeReadingLine(props: TimeReadingLineProps) {
  const now = useNow('minute');
  const instant = instantOf(props);
  if (instant === null) return null;
  const editability = editabilityOf(props.post);
  const reading = readTime(instant, props.zone || 'UTC', props.viewerZone, now);
  return (
    <p className={styles.reading} data-ahead={editability === 'editable'}>
      {VERB[editability]} {formatReading(reading)}
    </p>
  );
}
