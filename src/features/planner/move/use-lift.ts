/**
 * A post that is lifted, by pointer or by keys, and the place it hangs over. What follows the pointer is
 * written to the page directly: the grid is not rendered while something is dragged over it.
 */
import { mayChange } from '#api/person.ts';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { postTitle } from '#domain/list/post-title.ts';
import { closestPost } from '#domain/planner/close-post.ts';
import { type MoveCheck, type Target, judgeMove, liftRefusal } from '#domain/planner/judge-move.ts';
import { type Source, createStore } from '#domain/store.ts';
import { dayOf, type Day } from '#domain/time/day.ts';
import { readableZone } from '#domain/time/reading.ts';
import { type Forecast, forecastOf } from './move-words.ts';
import type { Pointer } from './drag-board.tsx';
import { placeMark } from './drop-mark.tsx';
import { type Spot, placeLabel, sameSpot, spotAt, targetOf } from './spot.ts';

export interface Lift {
  readonly post: Post;
  /** The zone that the grid is in for this post. */
  readonly zone: string;
  /** The day it stands on in the grid. */
  readonly from: Day;
  readonly by: 'pointer' | 'keys';
  readonly title: string;
}

export interface Hover {
  readonly target: Target | null;
  readonly check: MoveCheck;
  readonly forecast: Forecast;
}

export interface LiftRequest {
  /** Everything that is loaded, for neighbours. */
  readonly all: readonly Post[];
  /** The view's zone; null where each post is read in its own. */
  readonly zone: string | null;
  readonly viewerZone: string;
  readonly now: Instant;
  readonly selected: ReadonlySet<string>;
  /** The pointer rests on an arrow of the head: the page turns. */
  readonly onTurn: (by: -1 | 1) => void;
}

/** What the lifted post hangs over: only what shows it renders when that changes. */
export type HoverSource = Source<Hover | null>;

/** How long the pointer rests on an arrow, or on a folded night, before it acts. */
const REST_MS = 600;

/** Repeats `act` while the pointer rests on one element. */
function useResting() {
  const state = useRef<{ on: Element | null; timer: number }>({ on: null, timer: 0 });
  return useCallback((on: Element | null, act: (on: Element) => void) => {
    if (on === state.current.on) return;
    window.clearInterval(state.current.timer);
    const timer = on === null ? 0 : window.setInterval(() => act(on), REST_MS);
    state.current = { on, timer };
  }, []);
}

/** The lifted post's card steps back; without a post, none does. */
function markLifted(postId: string | null): void {
  const planner = document.querySelector('[data-planner]');
  planner?.toggleAttribute('data-lifting', postId !== null);
  for (const card of planner?.querySelectorAll<HTMLElement>('[data-lifted]') ?? []) {
    if (card.dataset['card'] !== postId) delete card.dataset['lifted'];
  }
  if (postId === null) return;
  const card = planner?.querySelector(`[data-card="${CSS.escape(postId)}"]`);
  card?.toggleAttribute('data-lifted', true);
}

export function useLift(request: LiftRequest) {
  const [lift, setLift] = useState<Lift | null>(null);
  const [hover] = useState(() => createStore<Hover | null>(null));
  // What is true now: the pointer may be released before the lift is rendered.
  const current = useRef<Lift | null>(null);
  const change = useCallback(
    (next: Lift | null) => {
      current.current = next;
      hover.write(null);
      setLift(next);
    },
    [hover],
  );
  const spot = useRef<Spot | null>(null);
  const latest = useRef(request);
  useEffect(() => {
    latest.current = request;
  });
  const rest = useResting();

  // After each render: the card of the lifted post may be another's since the page was turned.
  useLayoutEffect(() => markLifted(lift?.post.postId ?? null));

  const judge = useCallback((lifted: Lift, target: Target | null): Hover | null => {
    if (target === null) return null;
    const { all, now, viewerZone, selected } = latest.current;
    const { post } = lifted;
    const check = judgeMove(post, target, now);
    const together = selected.has(post.postId) ? selected : new Set<string>();
    const close = check.kind === 'ok' ? closestPost(all, post, check.instant, together) : null;
    const count = Math.max(together.size, 1);
    return { target, check, forecast: forecastOf({ post, check, close, viewerZone, now, count }) };
  }, []);

  const mark = useCallback((next: Spot | null, over: Hover | null) => {
    const before = spot.current?.cell;
    if (before !== next?.cell) delete before?.dataset['over'];
    const kind = over?.check.kind ?? 'none';
    if (next !== null) next.cell.dataset['over'] = kind;
    placeMark(next, kind);
    spot.current = next;
  }, []);

  const liftPost = useCallback(
    (post: Post, by: Lift['by']): Lift | null => {
      if (!mayChange() || liftRefusal(post) !== null || post.scheduledTime === null) return null;
      const zone = latest.current.zone ?? readableZone(post.timezone ?? 'UTC');
      const from = dayOf(post.scheduledTime, zone);
      const lifted: Lift = { post, zone, from, by, title: postTitle(post) };
      change(lifted);
      return lifted;
    },
    [change],
  );

  const endLift = useCallback(() => {
    mark(null, null);
    rest(null, () => {});
    change(null);
  }, [change, mark, rest]);

  const hoverAt = useCallback(
    ({ x, y, shiftKey, under: said }: Pointer) => {
      const lifted = current.current;
      if (lifted === null) return;
      const under = said?.isConnected === true ? said : document.elementFromPoint(x, y);
      rest(under?.closest('[data-page], [data-unfold]') ?? null, (on) => {
        const page = on instanceof HTMLElement ? on.dataset['page'] : undefined;
        if (page === undefined) {
          if (on instanceof HTMLElement) on.click();
        } else latest.current.onTurn(page === '-1' ? -1 : 1);
      });
      const next = spotAt(under, y, shiftKey ? 5 : 15);
      placeLabel(x, y);
      if (sameSpot(next, spot.current)) return;
      const over = next === null ? null : judge(lifted, targetOf(next, lifted.from, lifted.zone));
      mark(next, over);
      hover.write(over);
    },
    [hover, judge, mark, rest],
  );

  /** For the keys: hangs the post over a target. */
  const hoverTarget = useCallback(
    (lifted: Lift, target: Target) => {
      const over = judge(lifted, target);
      hover.write(over);
      return over;
    },
    [hover, judge],
  );

  return useMemo(
    () => ({ lift, hover, current, liftPost, endLift, hoverAt, hoverTarget, mark }),
    [lift, hover, liftPost, endLift, hoverAt, hoverTarget, mark],
  );
}
