/**
 * What a drop means, and whether it can be. There are two meanings and they never mix:
 *
 * - **Days** (month): the post moves by whole days and keeps its clock time in its own zone. 09:00 in
 *   New York stays 09:00 in New York, over a night when clocks change too.
 * - **A moment** (week): the moment of the slot, put into the post's own zone.
 *
 * A slot on a skipped hour has no moment; it offers the nearest valid ones, as does a clock time that
 * the post's own zone skips on the new day. The API takes a wall time, and of two instants the first:
 * a moment in the second half of an overlap cannot be told to it. `now` is the server's clock.
 */
import { type Instant, type WallTime, instantFromMs, parseWallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import type { LeftOutReason } from '#domain/bulk/plan-times.ts';
import { draftOf } from '#domain/edit/draft.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { lockedFields } from '#domain/edit/locked-fields.ts';
import { shiftWallTime } from '#domain/time/move.ts';
import { toMs } from '#domain/time/offset.ts';
import { checkScheduledTime } from '#domain/time/schedule-check.ts';
import { type Gap, resolveWallTime, toInstants, toWallTime } from '#domain/time/wall-time.ts';
import { momentAt, type Turn } from './hour-rows.ts';

export type Target =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'moment'; readonly instant: Instant }
  /** The clock of `zone` skips the slot. */
  | { readonly kind: 'skipped'; readonly gap: Gap; readonly zone: string };

/** A time that could be had instead, in the post's own zone. */
export interface OtherTime {
  readonly wall: WallTime;
  readonly zone: string;
  readonly instant: Instant;
}

export type MoveCheck =
  | {
      readonly kind: 'ok';
      readonly wall: WallTime;
      readonly zone: string;
      readonly instant: Instant;
      /** The clock shows it twice: this is the first. */
      readonly isFirstOfTwo: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly reason: LeftOutReason;
      /** What it would have been; null where there is no such time. */
      readonly instant: Instant | null;
      /** The nearest valid times around a skipped one, earlier first. */
      readonly instead: readonly OtherTime[];
    };

const MINUTE = 60_000;

/** What the slot of a week's grid asks for. `zone`: the zone the grid is in for this post. */
export function slotTarget(wall: WallTime, turn: Turn, zone: string): Target | null {
  const moment = momentAt(wall, turn, zone);
  if (moment !== null) return { kind: 'moment', instant: moment };
  const resolution = resolveWallTime(wall, zone);
  return resolution.kind === 'gap' ? { kind: 'skipped', gap: resolution, zone } : null;
}

const refused = (
  reason: LeftOutReason,
  instant: Instant | null = null,
  instead: readonly OtherTime[] = [],
): MoveCheck => ({ kind: 'refused', reason, instant, instead });

/** The valid times on either side of a gap in `gapZone`, as the post's own zone shows them. */
function aroundGap(gap: Gap, gapZone: string, zone: string, now: Instant): readonly OtherTime[] {
  return [gap.before, gap.after].flatMap((wall) => {
    const [instant] = toInstants(wall, gapZone);
    if (instant === undefined) return [];
    const own = toWallTime(instant, zone);
    const check = checkScheduledTime(own, zone, now);
    return check.kind === 'ok' && check.instant === instant ? [{ wall: own, zone, instant }] : [];
  });
}

/** Judges a wall time in the post's own zone; `moment` is the instant it has to be, if any. */
export function judgeWall(
  wall: string,
  zone: string,
  now: Instant,
  moment: Instant | null = null,
): MoveCheck {
  const check = checkScheduledTime(wall, zone, now);
  switch (check.kind) {
    case 'missing':
    case 'malformed':
      return refused('malformed');
    case 'unsupported-zone':
      return refused('unsupported-zone');
    case 'gap':
      return refused('gap', null, aroundGap(check, zone, zone, now));
    case 'past':
    case 'too-soon':
    case 'ok': {
      const isSecond = moment !== null && toMs(moment) - toMs(check.instant) >= MINUTE;
      if (isSecond) return refused('second-of-two', moment);
      if (check.kind !== 'ok') return refused(check.kind, check.instant);
      const parsed = parseWallTime(wall);
      if (parsed === null) return refused('malformed');
      const { instant, overlap } = check;
      return { kind: 'ok', wall: parsed, zone, instant, isFirstOfTwo: overlap !== null };
    }
  }
}

/** Why a post cannot be picked up at all; null where it can. */
export function liftRefusal(post: Post): LeftOutReason | null {
  if (editabilityOf(post) !== 'editable') return 'locked';
  if (lockedFields(post).includes('time')) return 'unreadable';
  if (post.scheduledTime === null) return 'no-time';
  return null;
}

/** What `post` would become at `target`, or why it cannot. */
export function judgeMove(post: Post, target: Target, now: Instant): MoveCheck {
  const lift = liftRefusal(post);
  if (lift !== null) return refused(lift);
  const { wall: text, zone } = draftOf(post);
  const wall = parseWallTime(text);
  if (wall === null) return refused('malformed');
  if (zone === '') return refused('unsupported-zone');
  if (target.kind === 'skipped') {
    return refused('gap', null, aroundGap(target.gap, target.zone, zone, now));
  }
  if (target.kind === 'days') {
    if (target.days === 0) return refused('unchanged', post.scheduledTime);
    // UTC has no gaps: one that this lands in is found by the check, not stepped over.
    return judgeWall(shiftWallTime(wall, 'UTC', { days: target.days }), zone, now);
  }
  // Seconds cannot be sent: within the minute is the same moment.
  const minute = instantFromMs(toMs(target.instant) - (toMs(target.instant) % MINUTE));
  const isSame = Math.floor(toMs(post.scheduledTime ?? minute) / MINUTE) * MINUTE === toMs(minute);
  if (isSame) return refused('unchanged', post.scheduledTime);
  return judgeWall(toWallTime(minute, zone), zone, now, minute);
}
