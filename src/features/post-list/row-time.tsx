import type { Instant, WallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { type Day, dayOfWall } from '#domain/time/day.ts';
import { formatDayBeside } from '#domain/time/format.ts';
import { readTime } from '#domain/time/reading.ts';
import styles from './post-row.module.css';

interface RowTimeProps {
  readonly post: Post;
  /** The day of the heading the row stands under. */
  readonly day: Day | null;
  readonly now: Instant;
  readonly viewerZone: string;
}

/** The date of a clock that shows another day than the heading above it. */
function otherDay(wall: WallTime, day: Day | null) {
  const own = dayOfWall(wall);
  if (day === null || own === day) return null;
  return <span className={styles.otherDay}> {formatDayBeside(own, day)}</span>;
}

/** When a post goes out: on its own clock, and on the viewer's where that shows another time. */
export function RowTime({ post, day, now, viewerZone }: RowTimeProps) {
  if (post.scheduledTime === null) return <p className={styles.noTime}>No time set</p>;
  const zone = post.timezone ?? 'UTC';
  const { own, viewer } = readTime(post.scheduledTime, zone, viewerZone, now);
  return (
    <>
      <p className={styles.clock}>
        <time dateTime={post.scheduledTime}>{own.clock}</time>{' '}
        <abbr className={styles.zone} title={zone}>
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
