/**
 * Works through a list with a few requests at once, without React. Where the API says "too many", all
 * workers wait for as long as it asks and go on; what was refused so is done again, as it had no
 * effect. Stopping lets what is under way end, and starts nothing more.
 */

/** How often one item may be told to wait. */
const MOST_WAITS = 5;

interface PoolRun<T, R> {
  readonly items: readonly T[];
  readonly atOnce: number;
  /** Never rejects. */
  readonly work: (item: T) => Promise<R>;
  /** Milliseconds to wait and do the item again; null where the result is final. */
  readonly waitAfter: (result: R) => number | null;
  readonly onResult: (item: T, result: R) => void;
  /** All workers wait from now on, for so many milliseconds; null when they go on. */
  readonly onWait: (ms: number | null) => void;
  readonly signal: AbortSignal;
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Ends when every item has a result, or, once stopped, when what was under way has. */
export async function runPool<T, R>(run: PoolRun<T, R>): Promise<void> {
  const { work, waitAfter, onResult, onWait, signal } = run;
  const queue = run.items.map((item) => ({ item, waits: 0 }));
  let gate: Promise<unknown> = Promise.resolve();

  let opensAt = 0;
  const pause = async (ms: number) => {
    const opened = Promise.all([gate, sleep(ms, signal)]);
    gate = opened;
    // A shorter wait does not end a longer one.
    opensAt = Math.max(opensAt, Date.now() + ms);
    onWait(opensAt - Date.now());
    await opened;
    if (gate === opened) onWait(null);
  };

  const worker = async () => {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- each worker does one thing after the other
      await gate;
      const next = signal.aborted ? undefined : queue.shift();
      if (next === undefined) return;
      // oxlint-disable-next-line no-await-in-loop -- see above
      const result = await work(next.item);
      const wait = next.waits < MOST_WAITS ? waitAfter(result) : null;
      if (wait === null || signal.aborted) {
        onResult(next.item, result);
        continue;
      }
      queue.unshift({ item: next.item, waits: next.waits + 1 });
      void pause(wait);
    }
  };
  await Promise.all(Array.from({ length: run.atOnce }, worker));
}
