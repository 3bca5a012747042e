import { Camera, Film, Images, Music2 } from 'lucide-react';
import { memo } from 'react';
import { Link } from 'wouter';
import type { Instant, WallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { postTitle } from '#domain/list/post-title.ts';
import { statusWord } from '#domain/list/status-word.ts';
import { type Day, dayOfWall } from '#domain/time/day.ts';
import { formatDayBeside } from '#domain/time/format.ts';
import { readTime } from '#domain/time/reading.ts';
import { Badge } from '#ui/badge.tsx';
import { Thumbnail } from '#ui/thumbnail.tsx';
import styles from './post-row.module.css';

interface PostRowProps {
  readonly post: Post;
  /** The day of the heading it stands under. */
  readonly day: Day | null;
  readonly account: string;
  readonly now: Instant;
  readonly viewerZone: string;
  /** The URL's query, kept when a post opens so that closing it comes back to the same list. */
  readonly query: string;
  readonly onHover: () => void;
}

const PLATFORM = {
  tiktok: { word: 'TikTok', icon: Music2 },
  instagram: { word: 'Instagram', icon: Camera },
};

/** The date of a clock that shows another day than the heading above it. */
function otherDay(wall: WallTime, day: Day | null) {
  const own = dayOfWall(wall);
  if (day === null || own === day) return null;
  return <span className={styles.otherDay}> {formatDayBeside(own, day)}</span>;
}

function pictureOf(post: Post): string | null {
  return post.thumbnailUrl ?? (post.contentType === 'slides' ? (post.contentUrl[0] ?? null) : null);
}

function Time({ post, day, now, viewerZone }: Omit<PostRowProps, 'account' | 'query' | 'onHover'>) {
  if (post.scheduledTime === null) return <p className={styles.noTime}>No time set</p>;
  const zone = post.timezone ?? 'UTC';
  const { own, viewer } = readTime(post.scheduledTime, zone, viewerZone, now);
  return (
    <>
      <p className={styles.clock}>
        <time dateTime={post.scheduledTime}>{own.clock}</time>
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

/** One post of the list. Drawn again only when the post, its account's name or the minute changes. */
export const PostRow = memo(function PostRow(props: PostRowProps) {
  const { post, day, account, now, viewerZone, query } = props;
  const platform = PLATFORM[post.platform];
  const status = statusWord(post.status);
  const isVideo = post.contentType === 'video';
  const distance =
    post.scheduledTime === null
      ? null
      : readTime(post.scheduledTime, post.timezone ?? 'UTC', viewerZone, now).distance;
  return (
    <Link
      href={`/posts/${encodeURIComponent(post.postId)}${query}`}
      state={{ fromList: true }}
      className={styles.row}
      data-post={post.postId}
      onPointerEnter={props.onHover}
    >
      {/* First in reading order: the link's name begins with the caption. */}
      <div className={styles.what}>
        <p className={styles.title} dir="auto" data-empty={post.caption.trim() === ''}>
          {postTitle(post)}
        </p>
        <p className={styles.meta}>
          <span className={styles.metaItem}>
            <platform.icon aria-hidden />
            {platform.word}
          </span>
          <span className={styles.account}>{account}</span>
          <span className={styles.metaItem}>
            {isVideo ? <Film aria-hidden /> : <Images aria-hidden />}
            {isVideo
              ? 'Video'
              : `${post.contentUrl.length} ${post.contentUrl.length === 1 ? 'slide' : 'slides'}`}
          </span>
        </p>
      </div>
      <div className={styles.time}>
        <Time post={post} day={day} now={now} viewerZone={viewerZone} />
      </div>
      <div className={styles.picture}>
        <Thumbnail src={pictureOf(post)} kind={post.contentType} />
      </div>
      <div className={styles.state}>
        <Badge phase={status.phase}>{status.word}</Badge>
        {distance !== null && <p className={styles.distance}>{distance}</p>}
      </div>
    </Link>
  );
});
