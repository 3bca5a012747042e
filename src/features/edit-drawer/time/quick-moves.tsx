import { parseWallTime } from '#contract/instant.ts';
import { type QuickMove, moveWallTime } from '#domain/time/move.ts';
import { isKnownZone } from '#domain/time/offset.ts';
import { resolveWallTime } from '#domain/time/wall-time.ts';
import { Button } from '#ui/button.tsx';
import styles from './time-section.module.css';

interface QuickMovesProps {
  readonly wall: string;
  readonly zone: string;
  readonly onMove: (wall: string) => void;
}

const MOVES: readonly { move: QuickMove; label: string }[] = [
  { move: '-1 hour', label: '−1 hour' },
  { move: '+1 hour', label: '+1 hour' },
  { move: '-1 day', label: '−1 day' },
  { move: '+1 day', label: '+1 day' },
  { move: '+1 week', label: '+1 week' },
  { move: 'next-monday', label: 'Monday, same time' },
  { move: 'next-monday-09:00', label: 'Next Monday 09:00' },
];

/** The moves people make most, by calendar rules: a day later is the same time on the clock. */
export function QuickMoves({ wall, zone, onMove }: QuickMovesProps) {
  const parsed = parseWallTime(wall);
  const canMove =
    parsed !== null && isKnownZone(zone) && resolveWallTime(parsed, zone).kind !== 'malformed';
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
    </div>
  );
}
