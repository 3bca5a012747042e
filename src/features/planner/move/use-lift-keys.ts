import { useEffect, useRef, useState } from 'react';
import type { Instant } from '#contract/instant.ts';
import type { Target } from '#domain/planner/judge-move.ts';
import type { Period } from '#domain/planner/calendar.ts';
import { type StepKey, stepDay, stepMoment } from '#domain/planner/step-target.ts';
import { type Day, dayDifference, dayOf } from '#domain/time/day.ts';
import { isCovered } from '#ui/dialog/is-covered.ts';
import type { Hover, Lift } from './use-lift.ts';

const STEPS = new Map<string, StepKey>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['PageUp', 'page-up'],
  ['PageDown', 'page-down'],
]);

export interface KeyedPlace {
  readonly day: Day;
  /** Null in a month. */
  readonly moment: Instant | null;
}

interface LiftKeys {
  readonly lift: Lift | null;
  readonly view: Period;
  readonly onStep: (place: KeyedPlace, target: Target) => Hover | null;
  readonly onDrop: () => void;
  readonly onCancel: () => void;
}

/** The keys of a lifted post. They are heard wherever the focus is: its card may be on another page. */
export function useLiftKeys({ lift, view, onStep, onDrop, onCancel }: LiftKeys) {
  const [place, setPlace] = useState<KeyedPlace | null>(null);
  const latest = useRef({ place, onStep, onDrop, onCancel });
  useEffect(() => {
    latest.current = { place, onStep, onDrop, onCancel };
  });
  useEffect(() => {
    if (lift === null || lift.by !== 'keys') return undefined;
    const { post, zone, from } = lift;
    const start: KeyedPlace = { day: from, moment: view === 'week' ? post.scheduledTime : null };
    latest.current.place = start;
    const step = (key: StepKey, minutes: 5 | 15): void => {
      const at = latest.current.place ?? start;
      const moment = at.moment === null ? null : stepMoment(at.moment, zone, key, minutes);
      const day = moment === null ? stepDay(at.day, key) : dayOf(moment, zone);
      const next = { day, moment };
      const target: Target =
        moment === null
          ? { kind: 'days', days: dayDifference(from, day) }
          : { kind: 'moment', instant: moment };
      latest.current.place = next;
      setPlace(next);
      latest.current.onStep(next, target);
    };
    // A day's cards can stand in a dialog themselves.
    const own = document.activeElement;
    const press = (event: KeyboardEvent) => {
      if (isCovered(own)) return;
      const key = STEPS.get(event.key);
      const isDrop = event.key === ' ' || event.key === 'Enter';
      if (key === undefined && !isDrop && event.key !== 'Escape' && event.key !== 'Tab') return;
      event.preventDefault();
      event.stopPropagation();
      if (key !== undefined) step(key, event.shiftKey ? 5 : 15);
      else if (isDrop && !event.repeat) latest.current.onDrop();
      else if (!isDrop) latest.current.onCancel();
    };
    // The press that lifted it is still on its way up from the card.
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
      setPlace(null);
    };
  }, [lift, view]);
  return lift?.by === 'keys' ? place : null;
}
