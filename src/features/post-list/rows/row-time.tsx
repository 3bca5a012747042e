import type { WallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { rawOf } from '#domain/edit/locked-fields.ts';
import { type Day, dayOfWall } from '#domain/time/day.ts';
import { formatDayBeside } from '#domain/time/format.ts';
import { readInView } from '#domain/time/reading.ts';
import styles from './row-time.module.css';

interface RowTimeProps {
  readonly post: Post;
  /** The day of the heading the row stands under. */
  readonly day: Day | null;
  /** The zone of the view; null where each post is read in its own. */
  readonly zone: string | null;
  readonly viewerZone: string;
  /** If not, only the first clock is shown, and the other's place is kept. */
  readonly isWhole: boolean;
}

/** The date of a clock that shows another day than the heading above it. */
function otherDay(wall: WallTime, day: Day | null) {
  const own = dayOfWall(wall);
  if (day === null || own === day) return null;
  return <span className={styles.otherDay}>{` ${formatDayBeside(own, day)}`}</span>;
}

/** When a post goes out: by the view's clock, and by the post's own where that shows another time. */
export function RowTime({ post, day, zone, viewerZone, isWhole }: RowTimeProps) {
  if (post.scheduledTime === null) {
    const isUnread = rawOf(post, 'scheduledTime') !== null;
    return <div className={styles.noTime}>{isUnread ? 'Time not readable' : 'No time set'}</div>;
  }
  const own = post.timezone ?? 'UTC';
  const { main, second } = readInView(post.scheduledTime, own, zone, viewerZone);
  return (
    <>
      <div className={styles.clock}>
        <time dateTime={post.scheduledTime}>{main.clock}</time>{' '}
        <abbr className={styles.zone} title={main.zone}>
          {main.abbreviation}
        </abbr>
        {otherDay(main.wall, day)}
      </div>
      {second !== null && !isWhole && <div className={styles.secondClock} />}
      {second !== null && isWhole && (
        <div className={styles.secondClock}>
          <span>{`${second.clock} `}</span>
          {second.isViewer ? (
            <span>your time</span>
          ) : (
            <abbr title={own}>{second.abbreviation}</abbr>
          )}
          {otherDay(second.wall, day)}
        </div>
      )}
    </>
  );
}
