/**
 * Moving many posts at once: what each would become, and which are left out and why. A post is left
 * out rather than moved to something near what was asked for: with many at once nobody would notice.
 *
 * - **Shift**: days are calendar steps that keep the clock time over a DST night, hours are real.
 * - **Time of day**: the date stays, in the post's own zone.
 * - **Date**: each keeps its clock time, in its own zone.
 * - **Timezone**: keeps the clock time, or the moment.
 *
 * Each result is judged as one save would be: by the server's clock, in the API's eleven zones.
 */
import { type Instant, instantFromMs, parseWallTime, type WallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import type { ApiZone } from '#contract/zone.ts';
import { type Draft, draftOf } from '#domain/edit/draft.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { lockedFields } from '#domain/edit/locked-fields.ts';
import type { Day } from '#domain/time/day.ts';
import { shiftWallTime } from '#domain/time/move.ts';
import { toMs } from '#domain/time/offset.ts';
import { checkScheduledTime } from '#domain/time/schedule-check.ts';
import { toWallTime } from '#domain/time/wall-time.ts';

export type TimesAction =
  | { readonly kind: 'shift'; readonly days: number; readonly hours: number }
  /** `clock`: `HH:MM`. */
  | { readonly kind: 'clock'; readonly clock: string }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'zone'; readonly zone: ApiZone; readonly keep: 'wall' | 'moment' };

export type LeftOutReason =
  /** Posted, failed, or in a status we do not know. */
  | 'locked'
  | 'no-time'
  /** Its time or zone was not understood. */
  | 'unreadable'
  /** Its zone is none of the API's eleven, so no time can be sent in it. */
  | 'unsupported-zone'
  /** Clocks jump over the new time. */
  | 'gap'
  /** The moment falls in the second of an hour that happens twice: the API would take the first. */
  | 'second-of-two'
  | 'past'
  | 'too-soon'
  | 'unchanged'
  /** No calendar has the new time. */
  | 'malformed';

export interface TimesChange {
  readonly post: Post;
  readonly draft: Draft;
  readonly after: { readonly wall: WallTime; readonly zone: string; readonly instant: Instant };
}

export interface LeftOut {
  readonly post: Post;
  readonly reason: LeftOutReason;
}

export interface TimesPlan {
  readonly changes: readonly TimesChange[];
  readonly leftOut: readonly LeftOut[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Target {
  readonly wall: WallTime;
  readonly zone: string;
  /** The moment it has to be, where that is what is kept. */
  readonly moment: Instant | null;
}

function shifted(wall: WallTime, zone: string, at: Instant, days: number, hours: number): WallTime {
  // From its own instant, which a clock time alone does not tell in an hour that happens twice.
  if (days === 0) return toWallTime(instantFromMs(toMs(at) + hours * HOUR), zone);
  // UTC has no gaps: one that this lands in is found by the check, not stepped over.
  const onDay = shiftWallTime(wall, 'UTC', { days });
  return hours === 0 ? onDay : shiftWallTime(onDay, zone, { hours });
}

function targetOf(post: Post, at: Instant, action: TimesAction): Target | LeftOutReason {
  const { wall: text, zone } = draftOf(post);
  const wall = parseWallTime(text);
  if (wall === null) return 'malformed';
  if (action.kind === 'zone' && action.keep === 'moment') {
    return { wall: toWallTime(at, action.zone), zone: action.zone, moment: at };
  }
  // A zone that no clock knows has no clock time to keep.
  if (zone === '') return 'unsupported-zone';
  if (action.kind === 'zone') return { wall, zone: action.zone, moment: null };
  if (action.kind === 'shift') {
    const moved = shifted(wall, zone, at, action.days, action.hours);
    return { wall: moved, zone, moment: null };
  }
  const moved = parseWallTime(
    action.kind === 'date'
      ? `${action.day}${wall.slice(10)}`
      : `${wall.slice(0, 11)}${action.clock}`,
  );
  return moved === null ? 'malformed' : { wall: moved, zone, moment: null };
}

function planOne(post: Post, action: TimesAction, now: Instant): TimesChange | LeftOutReason {
  if (editabilityOf(post) !== 'editable') return 'locked';
  if (lockedFields(post).includes('time')) return 'unreadable';
  const { scheduledTime } = post;
  if (scheduledTime === null) return 'no-time';
  const target = targetOf(post, scheduledTime, action);
  if (typeof target === 'string') return target;
  const { wall, zone, moment } = target;
  const draft = draftOf(post);
  if (draft.wall === wall && draft.zone === zone) return 'unchanged';
  const check = checkScheduledTime(wall, zone, now);
  if (check.kind === 'missing') return 'malformed';
  if (check.kind !== 'ok') return check.kind;
  // Seconds cannot be sent: within the minute is the same moment.
  if (moment !== null && toMs(moment) - toMs(check.instant) >= MINUTE) return 'second-of-two';
  return { post, draft: { ...draft, wall, zone }, after: { wall, zone, instant: check.instant } };
}

/** Plans `action` for each of `posts`, in their order. `now` by the server's clock. */
export function planTimes(posts: readonly Post[], action: TimesAction, now: Instant): TimesPlan {
  const changes: TimesChange[] = [];
  const leftOut: LeftOut[] = [];
  for (const post of posts) {
    const planned = planOne(post, action, now);
    if (typeof planned === 'string') leftOut.push({ post, reason: planned });
    else changes.push(planned);
  }
  return { changes, leftOut };
}
