/** How close a post is to going live, in the steps at which the screen changes its tone. */
import type { Instant } from '#contract/instant.ts';
import { toMs } from './offset.ts';

export type Nearness =
  | 'far'
  /** Under 15 minutes: count down. */
  | 'near'
  /** Under 2 minutes: a save may come too late, and an undo too. */
  | 'imminent'
  /** The moment has come: it is going live right now. */
  | 'due'
  /**
   * The moment passed more than 5 minutes ago: publishing takes seconds, so something is wrong, and
   * waiting will not mend it.
   */
  | 'overdue';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** How long after its moment a post may still be on its way. */
const GRACE_MS = 5 * MINUTE;

/** `now` by the server's clock. `leadMs` (milliseconds) lets "near" begin that much earlier. */
export function nearnessOf(instant: Instant, now: Instant, leadMs = 0): Nearness {
  const ahead = toMs(instant) - toMs(now);
  if (ahead <= -GRACE_MS) return 'overdue';
  if (ahead <= 0) return 'due';
  if (ahead < 2 * MINUTE) return 'imminent';
  return ahead < 15 * MINUTE + leadMs ? 'near' : 'far';
}

/** Between two readings of a post whose moment has come. */
const DUE_STEP = 3 * SECOND;
/** Of one that is overdue, and of one that is still far away. */
const QUIET_STEP = 30 * SECOND;
/** Of one that has been overdue for so long that nobody waits for it. */
const STALE_STEP = 5 * MINUTE;
const STALE_AFTER = 60 * MINUTE;

/**
 * In how many milliseconds an open post that waits to go live is worth reading again: at its own moment,
 * every three seconds while it is going live, and ever more rarely once it is overdue.
 */
export function rereadAfterMs(instant: Instant, now: Instant): number {
  const ahead = toMs(instant) - toMs(now);
  if (ahead > 0) return Math.min(QUIET_STEP, ahead + SECOND / 2);
  if (nearnessOf(instant, now) === 'due') return DUE_STEP;
  return ahead > -STALE_AFTER ? QUIET_STEP : STALE_STEP;
}
