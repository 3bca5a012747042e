/**
 * A post that is lifted, by pointer or by keys, and the place it hangs over. What follows the pointer is
 * written to the page directly: the grid is not rendered while something is dragged over it.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { postTitle } from '#domain/list/post-title.ts';
import { closestPost } from '#domain/planner/close-post.ts';
import { type MoveCheck, type Target, judgeMove, liftRefusal } from '#domain/planner/judge-move.ts';
import { dayOf, type Day } from '#domain/time/day.ts';
import { readableZone } from '#domain/time/reading.ts';
import { type Forecast, forecastOf } from './move-words.ts';
import type { Pointer } from './drag-board.tsx';
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

export function useLift(request: LiftRequest) {
  const [lift, setLift] = useState<Lift | null>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  // What is true now: the pointer may be released before the lift is rendered.
  const current = useRef<{ lift: Lift | null; hover: Hover | null }>({ lift: null, hover: null });
  const change = useCallback((next: Partial<typeof current.current>) => {
    Object.assign(current.current, next);
    if (next.lift !== undefined) setLift(next.lift);
    if (next.hover !== undefined) setHover(next.hover);
  }, []);
  const spot = useRef<Spot | null>(null);
  const latest = useRef(request);
  useEffect(() => {
    latest.current = request;
  });
  const rest = useResting();

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
    if (next !== null) {
      next.cell.dataset['over'] = over?.check.kind ?? 'none';
      next.cell.style.setProperty('--minute', String(next.slot?.minute ?? 0));
    }
    spot.current = next;
  }, []);

  const liftPost = useCallback(
    (post: Post, by: Lift['by']): Lift | null => {
      if (liftRefusal(post) !== null || post.scheduledTime === null) return null;
      const zone = latest.current.zone ?? readableZone(post.timezone ?? 'UTC');
      const from = dayOf(post.scheduledTime, zone);
      const lifted: Lift = { post, zone, from, by, title: postTitle(post) };
      change({ lift: lifted, hover: null });
      return lifted;
    },
    [change],
  );

  const endLift = useCallback(() => {
    mark(null, null);
    rest(null, () => {});
    change({ lift: null, hover: null });
  }, [change, mark, rest]);

  const hoverAt = useCallback(
    ({ x, y, shiftKey }: Pointer) => {
      const lifted = current.current.lift;
      if (lifted === null) return;
      placeLabel(x, y);
      const under = document.elementFromPoint(x, y);
      rest(under?.closest('[data-page], [data-unfold]') ?? null, (on) => {
        const page = on instanceof HTMLElement ? on.dataset['page'] : undefined;
        if (page === undefined) {
          if (on instanceof HTMLElement) on.click();
        } else latest.current.onTurn(page === '-1' ? -1 : 1);
      });
      const next = spotAt(x, y, shiftKey ? 5 : 15);
      if (sameSpot(next, spot.current)) return;
      const over = next === null ? null : judge(lifted, targetOf(next, lifted.from, lifted.zone));
      mark(next, over);
      change({ hover: over });
    },
    [change, judge, mark, rest],
  );

  /** For the keys: hangs the post over a target. */
  const hoverTarget = useCallback(
    (lifted: Lift, target: Target) => {
      const over = judge(lifted, target);
      change({ hover: over });
      return over;
    },
    [change, judge],
  );

  return useMemo(
    () => ({ lift, hover, current, liftPost, endLift, hoverAt, hoverTarget, mark }),
    [lift, hover, liftPost, endLift, hoverAt, hoverTarget, mark],
  );
}
