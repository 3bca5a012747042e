import { parseWallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { serverNow } from '#api/server-clock.ts';
import { useListedPosts } from '#api/list/use-listed-posts.ts';
import { nextFreeSlot, othersOf } from '#domain/list/account-day.ts';
import { type QuickMove, moveWallTime } from '#domain/time/move.ts';
import { isKnownZone, toMs } from '#domain/time/offset.ts';
import { resolveWallTime, toFirstInstant, toWallTime } from '#domain/time/wall-time.ts';
import { Button } from '#ui/button.tsx';
import styles from './time-section.module.css';

interface QuickMovesProps {
  readonly post: Post;
  readonly wall: string;
  readonly zone: string;
  readonly onMove: (wall: string) => void;
}

const MOVES: readonly { move: QuickMove; label: string }[] = [
  { move: '-1 hour', label: '−1 hour' },
  { move: '+1 hour', label: '+1 hour' },
  { move: '+2 hours', label: '+2 hours' },
  { move: '-1 day', label: '−1 day' },
  { move: '+1 day', label: '+1 day' },
  { move: '+1 week', label: '+1 week' },
  { move: 'next-monday', label: 'Monday, same time' },
  { move: 'next-monday-09:00', label: 'Next Monday 09:00' },
];

/** The moves people make most, by calendar rules: a day later is the same time on the clock. */
export function QuickMoves({ post, wall, zone, onMove }: QuickMovesProps) {
  const posts = useListedPosts();
  const parsed = parseWallTime(wall);
  const canMove =
    parsed !== null && isKnownZone(zone) && resolveWallTime(parsed, zone).kind !== 'malformed';
  const goToFree = () => {
    if (parsed === null) return;
    const now = serverNow();
    const chosen = toFirstInstant(parsed, zone) ?? now;
    const from = toMs(chosen) < toMs(now) ? now : chosen;
    const free = nextFreeSlot(othersOf(posts, post), from, zone);
    if (free !== null) onMove(toWallTime(free, zone));
  };
  return (
    <div className={styles.buttons} role="group" aria-label="Move the time">
      {MOVES.map(({ move, label }) => (
        <Button
          key={move}
          size="sm"
          disabled={!canMove}
          onClick={() => parsed !== null && onMove(moveWallTime(parsed, zone, move))}
        >
          {label}
        </Button>
      ))}
      <Button
        size="sm"
        disabled={!canMove}
        title="The next quarter hour with nothing on this account for 30 minutes around it"
        onClick={goToFree}
      >
        Next free slot
      </Button>
    </div>
  );
}
