import type { WallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { type Day, dayOfWall } from '#domain/time/day.ts';
import { formatDayBeside } from '#domain/time/format.ts';
import type { TimeReading } from '#domain/time/reading.ts';
import styles from './post-row.module.css';

interface RowTimeProps {
  readonly post: Post;
  /** Null for a post without a time. */
  readonly reading: TimeReading | null;
  /** The day of the heading the row stands under. */
  readonly day: Day | null;
}

/** The date of a clock that shows another day than the heading above it. */
function otherDay(wall: WallTime, day: Day | null) {
  const own = dayOfWall(wall);
  if (day === null || own === day) return null;
  return <span className={styles.otherDay}> {formatDayBeside(own, day)}</span>;
}

/** When a post goes out: on its own clock, and on the viewer's where that shows another time. */
export function RowTime({ post, reading, day }: RowTimeProps) {
  if (reading === null) return <p className={styles.noTime}>No time set</p>;
  const { own, viewer } = reading;
  return (
    <>
      <p className={styles.clock}>
        <time dateTime={post.scheduledTime ?? undefined}>{own.clock}</time>{' '}
        <abbr className={styles.zone} title={post.timezone ?? 'UTC'}>
          {own.abbreviation}
        </abbr>
        {otherDay(own.wall, day)}
      </p>
      {viewer !== null && (
        <p className={styles.viewerClock}>
          {viewer.clock} your time{otherDay(viewer.wall, day)}
        </p>
      )}
    </>
  );
}
