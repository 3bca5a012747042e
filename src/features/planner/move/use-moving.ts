/** Everything that moves a post: by pointer, by keys and by a dialog, with one way to save it. */
import { mayChange } from '#api/person.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import type { Saved } from '#api/save/save-post.ts';
import type { TimesAction } from '#domain/bulk/plan-times.ts';
import { type Period, shiftPeriod } from '#domain/planner/calendar.ts';
import { type Target, liftRefusal } from '#domain/planner/judge-move.ts';
import { wholeDaysBetween } from '#domain/planner/step-target.ts';
import { type Day, dayOf } from '#domain/time/day.ts';
import { toMs } from '#domain/time/offset.ts';
import { readableZone } from '#domain/time/reading.ts';
import type { Pointer } from './drag-board.tsx';
import { quoted, refusalWords, stepWords } from './move-words.ts';
import { type Lift, useLift } from './use-lift.ts';
import { type KeyedPlace, useLiftKeys } from './use-lift-keys.ts';
import { type MoveGoal, useMoves } from './use-moves.ts';
import { useKeyedCell, usePostFocus } from './use-post-focus.ts';

interface MovingRequest {
  readonly view: Period;
  readonly at: Day;
  readonly onAt: (day: Day) => void;
  readonly days: readonly Day[];
  readonly posts: readonly Post[];
  readonly all: readonly Post[];
  readonly zone: string | null;
  readonly viewerZone: string;
  readonly now: Instant;
  readonly chosen: readonly Post[];
  /** Their ids. */
  readonly selected: ReadonlySet<string>;
  readonly onMoved: (saved: Saved) => void;
  readonly onMoveMany: (posts: readonly Post[], action: TimesAction) => void;
}

const HOUR = 3_600_000;

/** `It is posted …` within a sentence: `it is posted …`. */
const within = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** What the drop of one of several posts means for all of them. */
function actionFor({ post, zone }: Lift, target: Target): TimesAction | null {
  if (target.kind === 'days') return { kind: 'shift', days: target.days, hours: 0 };
  if (target.kind === 'skipped' || post.scheduledTime === null) return null;
  const days = wholeDaysBetween(post.scheduledTime, target.instant, zone);
  if (days !== null) return { kind: 'shift', days, hours: 0 };
  const minute = toMs(post.scheduledTime) - (toMs(post.scheduledTime) % 60_000);
  return { kind: 'shift', days: 0, hours: (toMs(target.instant) - minute) / HOUR };
}

export function useMoving(request: MovingRequest) {
  const { view, at, onAt, days, posts, chosen, selected, onMoved, onMoveMany, zone } = request;
  const [announcement, announce] = useState('');
  const moves = useMoves(posts, onMoved);
  const { move, setProblem } = moves;
  const lifting = useLift({ ...request, onTurn: (by) => onAt(shiftPeriod(at, view, by)) });
  const { lift, hover, current, liftPost, endLift, hoverAt, hoverTarget } = lifting;
  const focusPost = usePostFocus();

  const refuse = useCallback(
    (post: Post, reason: Parameters<typeof refusalWords>[0], instead: MoveGoal[] = []) => {
      const title = within(refusalWords(reason, post));
      setProblem({ post, title, advice: 'It stands where it was.', instead });
    },
    [setProblem],
  );

  const tryLift = (postId: string, by: Lift['by']): Lift | null => {
    const post = posts.find((one) => one.postId === postId);
    if (post === undefined || moves.moves.get(postId)?.busy === true) return null;
    if (!mayChange()) {
      const title = 'you can look, not change';
      setProblem({ post, title, advice: 'An admin can change your role.', instead: [] });
      return null;
    }
    const reason = liftRefusal(post);
    if (reason !== null) {
      refuse(post, reason);
      return null;
    }
    setProblem(null);
    return liftPost(post, by);
  };

  const save = useCallback(
    (post: Post, goal: MoveGoal) => {
      const to = zone ?? readableZone(goal.zone);
      const landing = { postId: post.postId, instant: goal.instant, zone: to };
      focusPost(landing);
      const day = dayOf(goal.instant, to);
      if (!days.includes(day)) onAt(day);
      void move(post, goal).then(() => focusPost(landing));
    },
    [days, focusPost, move, onAt, zone],
  );

  /** It stands where it stood. */
  const focusLifted = ({ post: { postId, scheduledTime }, zone: read }: Lift) => {
    if (scheduledTime !== null) focusPost({ postId, instant: scheduledTime, zone: read });
  };

  const putBack = () => {
    const lifted = current.current;
    if (lifted === null) return;
    announce(`${quoted(lifted.post)} is back where it was`);
    if (!days.includes(lifted.from)) onAt(lifted.from);
    focusLifted(lifted);
    endLift();
  };

  const drop = () => {
    const lifted = current.current;
    if (lifted === null) return;
    const { post } = lifted;
    const { target = null, check = null } = hover.read() ?? {};
    if (check === null || target === null) return putBack();
    const isOneOfMany = selected.has(post.postId) && selected.size > 1;
    const action = isOneOfMany ? actionFor(lifted, target) : null;
    if (check.kind === 'refused' && check.reason === 'unchanged') return putBack();
    endLift();
    if (action !== null) {
      onMoveMany(chosen, action);
    } else if (check.kind === 'refused') {
      if (!days.includes(lifted.from)) onAt(lifted.from);
      refuse(post, check.reason, [...check.instead]);
      focusLifted(lifted);
    } else save(post, check);
  };

  const step = (place: KeyedPlace, target: Target) => {
    if (lift === null) return null;
    if (!days.includes(place.day)) onAt(place.day);
    const over = hoverTarget(lift, target);
    const instant = over?.check.instant ?? place.moment;
    const there = posts.filter(
      ({ postId, scheduledTime }) =>
        postId !== lift.post.postId &&
        scheduledTime !== null &&
        dayOf(scheduledTime, lift.zone) === place.day &&
        (place.moment === null || toMs(scheduledTime) === toMs(place.moment)),
    ).length;
    const refusal =
      over?.check.kind === 'refused' ? `. ${refusalWords(over.check.reason, lift.post)}` : '';
    if (instant !== null) announce(`${stepWords(instant, lift.zone, there)}${refusal}`);
    else announce(refusal.slice(2));
    return over;
  };

  const keyed = useLiftKeys({ lift, view, onStep: step, onDrop: drop, onCancel: putBack });
  useKeyedCell(keyed, lift?.zone ?? null, days, lifting);

  // One function for all cards, or each step would render every card.
  const latest = useRef({ tryLift });
  useEffect(() => {
    latest.current = { tryLift };
  });
  const liftByKeys = useCallback((postId: string) => {
    const lifted = latest.current.tryLift(postId, 'keys');
    if (lifted === null) return;
    announce(
      `${quoted(lifted.post)} lifted. Arrow keys move it, space puts it down, Escape puts it back.`,
    );
  }, []);

  return {
    moves,
    lifting,
    keyed,
    announcement,
    liftByKeys,
    save,
    cancel: putBack,
    liftByPointer: (card: HTMLElement) => tryLift(card.dataset['card'] ?? '', 'pointer') !== null,
    hover: hoverAt,
    dropAt: (pointer: Pointer) => {
      hoverAt(pointer);
      drop();
    },
  };
}
