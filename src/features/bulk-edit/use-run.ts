import { useCallback, useEffect, useRef, useState } from 'react';
import { CONCURRENCY, runQueue } from './run-queue.ts';
import { type Ending, waitAfter } from './wait-after.ts';

/** A run over many posts: what came of each, as it comes. `endingOf` must be the same each time. */
export function useRun<R>(endingOf: (result: R) => Ending) {
  const [results, setResults] = useState<ReadonlyMap<string, R>>(new Map());
  const [ids, setIds] = useState<readonly string[]>([]);
  const [phase, setPhase] = useState<'ready' | 'running' | 'stopping' | 'ended'>('ready');
  /** How long the server asked to wait, while the run does. Milliseconds. */
  const [pauseMs, setPauseMs] = useState<number | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  /** Runs `work`, one request's worth, over `items`. Earlier results of other posts stay. */
  const start = useCallback(
    async <T>(
      items: readonly T[],
      idsOf: (item: T) => readonly string[],
      work: (item: T) => Promise<ReadonlyMap<string, R>>,
    ) => {
      const controller = new AbortController();
      abort.current = controller;
      const runs = new Set(items.flatMap(idsOf));
      setIds([...runs]);
      setResults((before) => new Map([...before].filter(([id]) => !runs.has(id))));
      setPhase('running');
      try {
        await runQueue<T, ReadonlyMap<string, R>>({
          items,
          concurrency: CONCURRENCY,
          work,
          waitAfter: (batch) => {
            const [first] = batch.values();
            return first === undefined ? null : waitAfter(endingOf(first));
          },
          onResult: (_, batch) => setResults((before) => new Map([...before, ...batch])),
          onWait: setPauseMs,
          signal: controller.signal,
        });
      } catch (error) {
        // A fault of our own. What it has no result for is not done, and can be tried again.
        reportError(error);
      } finally {
        setPhase('ended');
      }
    },
    [endingOf],
  );
  const stop = useCallback(() => {
    setPhase('stopping');
    abort.current?.abort();
  }, []);

  const done = ids.filter((id) => results.has(id)).length;
  return { results, total: ids.length, done, phase, pauseMs, start, stop };
}
