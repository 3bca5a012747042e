import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { runUndo } from './run-undo.ts';
import { loadSteps, storeSteps } from './undo-storage.ts';
import {
  type Done,
  type SaveNews,
  type Step,
  newsAfter,
  pushStep,
  replaceStep,
  stepAfter,
} from './undo-step.ts';

/** The steps that can be taken back, what is said of the last one, and how to take one back. */
export function useUndoSteps(feed: readonly Done[], onEnd: () => void) {
  const client = useQueryClient();
  const [first] = useState(loadSteps);
  const [seen, setSeen] = useState(0);
  const [steps, setSteps] = useState(first.steps);
  const [news, setNews] = useState<SaveNews | null>(first.news);
  /** The numbers of the steps that are being taken back. */
  const [undoing, setUndoing] = useState<ReadonlySet<number>>(new Set());
  const running = useRef(new Set<number>());
  if (seen < feed.length) {
    const next = feed.slice(seen).reduce(pushStep, steps);
    const step = next.at(-1);
    setSeen(feed.length);
    setSteps(next);
    if (step !== undefined) setNews({ kind: 'done', step });
  }
  useEffect(() => storeSteps(steps, news), [steps, news]);

  const undo = useCallback(
    async (step: Step, shown: number | null) => {
      // Two clicks can come before React has rendered the first one's busy state.
      if (running.current.has(step.number)) return;
      running.current.add(step.number);
      setUndoing(new Set(running.current));
      const outcomes = await runUndo(client, step);
      running.current.delete(step.number);
      const rest = stepAfter(step, outcomes);
      onEnd();
      setUndoing(new Set(running.current));
      setSteps((before) => replaceStep(before, rest));
      setNews((now) => newsAfter(now, { kind: 'undone', step: rest, outcomes }, shown));
    },
    [client, onEnd],
  );
  return { steps, news, undoing, undo, dismiss: () => setNews(null) };
}
