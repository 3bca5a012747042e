/**
 * Nobody schedules a post more than about a year ahead, so a moment further away is most likely a
 * mistyped year (2062 for 2026), or last year's date carried one year too far. It is asked about, never
 * refused: some do plan an anniversary.
 */
import type { Instant } from '#contract/instant.ts';
import { formatDistance } from './distance.ts';
import { toMs } from './offset.ts';

/** The same day a year on is already in doubt: a year too late is how it is mistyped. */
const A_YEAR_MS = 365 * 24 * 3_600_000;

/** Whether `instant` is so far ahead of `now` (the server's clock) that the year is worth a question. */
function isYearInDoubt(instant: Instant, now: Instant): boolean {
  return toMs(instant) - toMs(now) >= A_YEAR_MS;
}

/** `That is in 35 years. Is the year right?`; null where the year is not in doubt. */
export function yearQuestion(instant: Instant, now: Instant): string | null {
  if (!isYearInDoubt(instant, now)) return null;
  return `That is ${formatDistance(instant, now)}. Is the year right?`;
}
