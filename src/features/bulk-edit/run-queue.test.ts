import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runQueue } from './run-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const TAKES_MS = 10;
const takeTime = () =>
  new Promise((resolve) => {
    setTimeout(resolve, TAKES_MS);
  });
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A run that notes what happened, and when, in milliseconds from its start. */
function noted(answer: (item: number, turn: number) => number | 'done') {
  const stop = new AbortController();
  const results = new Map<number, number | 'done'>();
  const startedAt: [item: number, at: number][] = [];
  const waits: (number | null)[] = [];
  const turns = new Map<number, number>();
  let under = 0;
  let most = 0;
  const began = Date.now();
  const run = (count: number) =>
    runQueue<number, number | 'done'>({
      items: numbers(count),
      concurrency: 4,
      work: async (item) => {
        startedAt.push([item, Date.now() - began]);
        under += 1;
        most = Math.max(most, under);
        await takeTime();
        under -= 1;
        const turn = (turns.get(item) ?? 0) + 1;
        turns.set(item, turn);
        return answer(item, turn);
      },
      waitAfter: (result) => (result === 'done' ? null : result),
      onResult: (item, result) => results.set(item, result),
      onWait: (ms) => waits.push(ms),
      signal: stop.signal,
    });
  return { run, stop, results, startedAt, waits, most: () => most };
}

describe('runQueue', () => {
  it('does everything once, four at a time', async () => {
    const note = noted(() => 'done');
    const end = note.run(10);
    await vi.runAllTimersAsync();
    await end;
    expect([...note.results.keys()].toSorted((a, b) => a - b)).toEqual(numbers(10));
    expect(note.startedAt).toHaveLength(10);
    expect(note.most()).toBe(4);
  });

  it('waits for as long as it is told, with all workers, and does the refused one again', async () => {
    const note = noted((item, turn) => (item === 1 && turn === 1 ? 5000 : 'done'));
    const end = note.run(8);
    await vi.runAllTimersAsync();
    await end;
    expect(note.results.size).toBe(8);
    expect(note.results.get(1)).toBe('done');
    const late = note.startedAt.filter(([, at]) => at > TAKES_MS);
    expect(late.length).toBeGreaterThan(0);
    expect(late.every(([, at]) => at >= 5000)).toBe(true);
    expect(note.waits).toEqual([5000, null]);
  });

  it('tells the longer one of two waits', async () => {
    const note = noted((item, turn) => (turn > 1 ? 'done' : item === 0 ? 5000 : 1000));
    const end = note.run(2);
    await vi.runAllTimersAsync();
    await end;
    expect(note.waits).toEqual([5000, 5000, null]);
  });

  it('waits a second at least, whatever the API says', async () => {
    const note = noted((item, turn) => (turn > 1 ? 'done' : item === 0 ? 0 : 2));
    const end = note.run(2);
    await vi.runAllTimersAsync();
    await end;
    expect(note.waits).toEqual([1000, 1000, null]);
    expect(note.startedAt.slice(2).every(([, at]) => at >= 1000)).toBe(true);
  });

  it('ends where the work throws, with the results of the others', async () => {
    const fault = new Error('broken');
    const note = noted((item) => {
      if (item === 2) throw fault;
      return 'done';
    });
    const end = expect(note.run(8)).rejects.toBe(fault);
    await vi.runAllTimersAsync();
    await end;
    expect([...note.results.keys()].toSorted((a, b) => a - b)).toEqual([0, 1, 3, 4, 5, 6, 7]);
  });

  it('gives up on one that is refused for ever', async () => {
    const note = noted((item) => (item === 0 ? 100 : 'done'));
    const end = note.run(2);
    await vi.runAllTimersAsync();
    await end;
    expect(note.results).toEqual(
      new Map<number, number | 'done'>([
        [1, 'done'],
        [0, 100],
      ]),
    );
    expect(note.startedAt.filter(([item]) => item === 0)).toHaveLength(6);
  });

  it('starts nothing more once stopped, and lets the rest end', async () => {
    const note = noted(() => 'done');
    const end = note.run(10);
    await vi.advanceTimersByTimeAsync(1);
    note.stop.abort();
    await vi.runAllTimersAsync();
    await end;
    expect([...note.results.keys()]).toEqual([0, 1, 2, 3]);
  });

  it('does not wait any more once stopped', async () => {
    const note = noted(() => 60_000);
    const end = note.run(4);
    await vi.advanceTimersByTimeAsync(TAKES_MS + 1);
    note.stop.abort();
    await end;
    expect(note.startedAt).toHaveLength(4);
  });

  it('ends at once with nothing to do', async () => {
    const note = noted(() => 'done');
    await note.run(0);
    expect(note.results.size).toBe(0);
  });
});
