import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { accountName, accountQueries } from '#api/account-queries.ts';
import { useListedPosts } from '#api/list/use-listed-posts.ts';
import { useQuery } from '@tanstack/react-query';
import { type TimedPost, onDay, othersOf } from '#domain/list/account-day.ts';
import { shortTitle } from '#domain/list/post-title.ts';
import { closestPost } from '#domain/planner/close-post.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatClock, formatDate } from '#domain/time/format.ts';
import { readableZone } from '#domain/time/reading.ts';
import { toWallTime } from '#domain/time/wall-time.ts';
import styles from './account-day.module.css';

interface AccountDayProps {
  readonly post: Post;
  /** What the fields stand for. */
  readonly instant: Instant;
  readonly zone: string;
}

const MINUTES = 24 * 60;

/** How far through its day a clock is, in per cent. */
function placeOf(instant: Instant, zone: string): string {
  const clock = toWallTime(instant, zone).slice(11);
  const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  return `${(minutes / MINUTES) * 100}%`;
}

function OtherPost({ other, zone }: { readonly other: TimedPost; readonly zone: string }) {
  return (
    <Link
      to="/posts/$postId"
      params={{ postId: other.post.postId }}
      search
      state
      replace
      title={shortTitle(other.post)}
      className={styles.other}
    >
      <span translate="no">{formatClock(toWallTime(other.instant, zone))}</span>
      <span className="visually-hidden">{`, ${shortTitle(other.post, 40)}`}</span>
    </Link>
  );
}

/** What else the account has on that day, and which post is too close. */
export function AccountDay({ post, instant, zone: given }: AccountDayProps) {
  const zone = readableZone(given);
  const posts = useListedPosts();
  const accounts = useQuery({ ...accountQueries.all(), enabled: false }).data;
  const others = useMemo(() => othersOf(posts, post), [posts, post]);
  const day = dayOf(instant, zone);
  const today = onDay(others, day, zone);
  const close = closestPost(
    others.map((other) => other.post),
    post,
    instant,
  );
  if (others.length === 0) return null;
  const name = accountName(post.accountId, accounts?.get(post.accountId));
  const words =
    today.length === 0
      ? ` has nothing else on ${formatDate(toWallTime(instant, zone))}`
      : ' also posts that day at ';
  const distance =
    close === null || close.minutes === 0
      ? 'At the same time as '
      : `Only ${close.minutes} min from `;
  return (
    <div className={styles.day}>
      <div className={styles.line} aria-hidden>
        {today.map((other) => (
          <i key={other.post.postId} style={{ insetInlineStart: placeOf(other.instant, zone) }} />
        ))}
        <b style={{ insetInlineStart: placeOf(instant, zone) }} />
      </div>
      <p className={styles.words}>
        <span translate="no">{name}</span>
        {/* Replaced whole: a page translation holds on to the words it has. */}
        <span key={words}>{words}</span>
        {today.map((other) => (
          <OtherPost key={other.post.postId} other={other} zone={zone} />
        ))}
      </p>
      {close !== null && (
        <p className={styles.close}>
          <span key={distance}>{distance}</span>
          <Link
            to="/posts/$postId"
            params={{ postId: close.post.postId }}
            search
            state
            replace
            className={styles.closeLink}
          >
            <span key={close.post.postId}>{`“${shortTitle(close.post, 32)}”`}</span>
          </Link>
          <span> on the same account</span>
        </p>
      )}
    </div>
  );
}
