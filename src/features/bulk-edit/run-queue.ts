/**
 * Works through a list with a few requests at once (p-queue), without React. Where the API says "too
 * many", the whole queue waits for as long as it says and goes on; what was refused so is done again, as
 * it had no effect. Stopping lets what is under way end, and starts nothing more.
 */
import PQueue from 'p-queue';

/** The API's limits are not documented: few at once, and none while it says so. */
export const CONCURRENCY = 4;
/** How often one item may be refused with a wait. */
const MOST_WAITS = 5;
/** The least wait: an API that asks for less would be asked again at once. Milliseconds. */
const LEAST_WAIT_MS = 1000;

interface QueueRun<T, R> {
  readonly items: readonly T[];
  readonly concurrency: number;
  readonly work: (item: T) => Promise<R>;
  /** Milliseconds to wait and do the item again; null where the result is final. */
  readonly waitAfter: (result: R) => number | null;
  readonly onResult: (item: T, result: R) => void;
  /** The queue waits from now on, for so many milliseconds; null when it goes on. */
  readonly onWait: (ms: number | null) => void;
  readonly signal: AbortSignal;
}

/**
 * Ends when every item has a result, or, once stopped, when what was under way has. An item whose work
 * throws, a fault of our own, has none: the others go on, and the first fault is thrown at the end.
 */
export async function runQueue<T, R>(run: QueueRun<T, R>): Promise<void> {
  const { items, concurrency, work, waitAfter, onResult, onWait, signal } = run;
  const queue = new PQueue({ concurrency });
  const faults: unknown[] = [];
  let opensAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const goOn = () => {
    clearTimeout(timer);
    if (!queue.isPaused) return;
    onWait(null);
    queue.start();
  };
  const pause = (ms: number) => {
    // A shorter wait does not end a longer one.
    opensAt = Math.max(opensAt, Date.now() + ms);
    clearTimeout(timer);
    timer = setTimeout(goOn, opensAt - Date.now());
    queue.pause();
    onWait(opensAt - Date.now());
  };
  const doOne = async (item: T, waits: number): Promise<void> => {
    try {
      const result = await work(item);
      const wait = waits < MOST_WAITS && !signal.aborted ? waitAfter(result) : null;
      if (wait === null) return onResult(item, result);
      // First: the queue has room, and would begin it at once.
      pause(Math.max(wait, LEAST_WAIT_MS));
      void queue.add(() => doOne(item, waits + 1), { priority: 1 });
    } catch (error) {
      faults.push(error);
    }
    return undefined;
  };
  const stop = () => {
    queue.clear();
    goOn();
  };

  signal.addEventListener('abort', stop);
  for (const item of items) void queue.add(() => doOne(item, 0));
  await queue.onIdle();
  signal.removeEventListener('abort', stop);
  if (faults.length > 0) throw faults[0];
}
