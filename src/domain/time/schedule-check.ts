/**
 * Whether a post may be scheduled for a wall time: what the form asks at each keystroke and the sandbox
 * before it stores. `now` is the server's clock, not the laptop's, which may be wrong by hours.
 *
 * The time is judged before the zone, as it is the first thing typed. Only the API's eleven zones will
 * do. In an overlap the first instant decides whether it is too late: the API takes a wall time only
 * and may read the earlier one, so a time that is already past for that reading is not safe to send.
 */
import type { Instant } from '#contract/instant.ts';
import { parseWallTime } from '#contract/instant.ts';
import { isApiZone } from '#contract/zone.ts';
import { isKnownZone, toMs } from './offset.ts';
import { toCalendarMs } from './utc-calendar.ts';
import { resolveWallTime } from './wall-time.ts';
import type { Gap } from './wall-time.ts';

/** A save within the last minute may well reach the API after the moment itself. */
const LEAST_AHEAD_MS = 60_000;

export type ScheduleCheck =
  /** Nothing typed. */
  | { readonly kind: 'missing' }
  /** Not `YYYY-MM-DDTHH:MM`, or not in the calendar. */
  | { readonly kind: 'malformed' }
  | { readonly kind: 'unsupported-zone'; readonly zone: string }
  /** Clocks in the zone jump over it. */
  | Gap
  /** Now or earlier. */
  | { readonly kind: 'past'; readonly instant: Instant }
  /** Less than 60 seconds ahead. */
  | { readonly kind: 'too-soon'; readonly instant: Instant }
  /** `instant` is the first of `overlap` where the time happens twice. */
  | {
      readonly kind: 'ok';
      readonly instant: Instant;
      readonly overlap: readonly [Instant, Instant] | null;
    };

/** Judges `wall`, as typed, in `zone`. Never throws. */
export function checkScheduledTime(wall: string, zone: string, now: Instant): ScheduleCheck {
  if (wall === '') return { kind: 'missing' };
  const parsed = parseWallTime(wall);
  if (parsed === null || toCalendarMs(parsed) === null) return { kind: 'malformed' };
  if (!isApiZone(zone) || !isKnownZone(zone)) return { kind: 'unsupported-zone', zone };
  const resolution = resolveWallTime(wall, zone);
  if (resolution.kind === 'malformed' || resolution.kind === 'gap') return resolution;
  const overlap = resolution.kind === 'overlap' ? resolution.instants : null;
  const instant = resolution.kind === 'overlap' ? resolution.instants[0] : resolution.instant;
  const ahead = toMs(instant) - toMs(now);
  if (ahead <= 0) return { kind: 'past', instant };
  if (ahead < LEAST_AHEAD_MS) return { kind: 'too-soon', instant };
  return { kind: 'ok', instant, overlap };
}
