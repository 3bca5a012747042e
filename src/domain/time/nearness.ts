/** How close a post is to going live, in the steps at which the screen changes its tone. */
import type { Instant } from '#contract/instant.ts';
import { toMs } from './offset.ts';

export type Nearness =
  | 'far'
  /** Under 15 minutes: count down. */
  | 'near'
  /** Under 2 minutes: a save may come too late, and an undo too. */
  | 'imminent'
  /** The moment has come or passed. */
  | 'due';

const MINUTE = 60_000;

/** `now` by the server's clock. `leadMs` (milliseconds) lets "near" begin that much earlier. */
export function nearnessOf(instant: Instant, now: Instant, leadMs = 0): Nearness {
  const ahead = toMs(instant) - toMs(now);
  if (ahead <= 0) return 'due';
  if (ahead < 2 * MINUTE) return 'imminent';
  return ahead < 15 * MINUTE + leadMs ? 'near' : 'far';
}
