import { type KeyboardEvent, memo } from 'react';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { postTitle, shortTitle } from '#domain/list/post-title.ts';
import { statusWord } from '#domain/list/status-word.ts';
import { memoise } from '#domain/memoise.ts';
import { liftRefusal } from '#domain/planner/judge-move.ts';
import type { PlacedPost } from '#domain/planner/place-posts.ts';
import { formatDistance } from '#domain/time/distance.ts';
import { formatClock, formatDate } from '#domain/time/format.ts';
import { nearnessOf } from '#domain/time/nearness.ts';
import { readOwn } from '#domain/time/reading.ts';
import { isPlainClick } from '#ui/page/is-plain-click.ts';
import type { GhostRelation } from '../ghost/ghost-context.tsx';
import styles from './post-card.module.css';

/** What every card of the planner shares; must be the same object while nothing of it changes. */
export interface CardContext {
  readonly now: Instant;
  readonly accountOf: (accountId: string) => string;
  readonly hrefOf: (postId: string) => string;
  readonly onOpen: (postId: string) => void;
  readonly onHover: () => void;
  /** Whether the person may change posts at all. */
  readonly mayChange: boolean;
  /** Null where nothing can be selected. */
  readonly onSelect: ((postId: string, withRange: boolean) => void) | null;
  readonly onMove: (postId: string) => void;
  readonly onLift: (postId: string) => void;
}

interface PostCardProps {
  readonly placed: PlacedPost;
  readonly selected: boolean;
  readonly busy: boolean;
  readonly relation: GhostRelation;
  readonly context: CardContext;
}

const PLATFORM = { tiktok: 'TikTok', instagram: 'Instagram', other: 'Other platform' };

/** The first letter is of a script that is written from right to left. */
const RIGHT_TO_LEFT = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Once for each post. `dir="auto"` would have the browser look again whenever a page is turned. */
const titleOf = memoise((post: Post) => {
  const title = postTitle(post);
  return { title, short: shortTitle(post), isRightToLeft: RIGHT_TO_LEFT.test(title) };
});

/**
 * One post in the planner. Its link is named as in the list. A month has over a hundred cards and a page is
 * turned in a moment, so a card has few elements: its whole name is in an attribute, its icon in the CSS.
 */
export const PostCard = memo(function PostCard(props: PostCardProps) {
  const { placed, selected, busy, relation, context } = props;
  const { post, instant, place } = placed;
  const { now, onSelect } = context;
  const status = statusWord(post.status);
  const ownZone = post.timezone ?? 'UTC';
  const own = readOwn(instant, ownZone);
  const isElsewhere = own.wall !== place.wall;
  const isLocked = !context.mayChange || liftRefusal(post) !== null;
  const nearness = isLocked ? 'far' : nearnessOf(instant, now);
  const clock = formatClock(place.wall);
  const { title, short, isRightToLeft } = titleOf(post);
  const isUntitled = post.caption.trim() === '';
  const name = [
    title,
    clock,
    PLATFORM[post.platform],
    context.accountOf(post.accountId),
    status.word,
    ...(nearness === 'overdue' ? ['overdue'] : []),
    isElsewhere ? `${own.date}, ${own.clock}` : formatDate(place.wall),
    own.abbreviation,
    formatDistance(instant, now),
  ].join(' ');
  return (
    <div
      className={styles.card}
      data-card={post.postId}
      data-phase={status.phase}
      data-late={nearness === 'overdue' || nearness === 'due' || undefined}
      data-locked={isLocked || undefined}
      data-selected={selected || undefined}
      data-ghost-is={relation}
      aria-busy={busy || undefined}
    >
      <a
        href={context.hrefOf(post.postId)}
        aria-label={name}
        data-post={post.postId}
        aria-busy={busy}
        aria-describedby={isLocked ? undefined : 'planner-keys'}
        className={styles.link}
        data-two-clocks={isElsewhere || undefined}
        onPointerEnter={context.onHover}
        onClick={(event) => {
          if (event.shiftKey && onSelect !== null) {
            event.preventDefault();
            onSelect(post.postId, true);
          } else if (isPlainClick(event)) {
            event.preventDefault();
            context.onOpen(post.postId);
          }
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === ' ' && !event.repeat) {
            event.preventDefault();
            context.onLift(post.postId);
          }
        }}
      >
        <span className={styles.clock}>{clock}</span>
        {isElsewhere && <span title={ownZone}>{` ${own.clock} ${own.abbreviation}`}</span>}
        <span
          className={styles.title}
          dir={isRightToLeft ? 'rtl' : undefined}
          data-empty={isUntitled || undefined}
        >
          {short}
        </span>
      </a>
      {!isLocked && (
        <button
          type="button"
          className={styles.move}
          aria-label={`Move “${short}”`}
          onClick={() => context.onMove(post.postId)}
        />
      )}
      {onSelect !== null && !isLocked && (
        // Not an `input`: React sets four attributes of each anew with every change, in a hundred cards.
        <button
          type="button"
          role="checkbox"
          aria-checked={selected}
          aria-label={`Select “${short}”`}
          className={styles.check}
          onClick={({ shiftKey }) => onSelect(post.postId, shiftKey)}
        />
      )}
    </div>
  );
});
