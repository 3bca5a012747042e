import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useRun } from './use-run.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface Ended {
  readonly kind: string;
}
const endingOf = (ended: Ended) => ended;

describe('a run', () => {
  it('ends, and says so, where its work throws (D4)', async () => {
    const report = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', report);
    const { result } = renderHook(() => useRun<Ended>(endingOf));
    const fault = new Error('a fault of our own');
    await act(() =>
      result.current.start(
        ['a', 'b', 'c'],
        (id) => [id],
        async (id) => {
          if (id === 'b') throw fault;
          return new Map([[id, { kind: 'saved' }]]);
        },
      ),
    );
    expect(result.current.phase).toBe('ended');
    expect([...result.current.results.keys()]).toEqual(['a', 'c']);
    expect(report.mock.calls).toEqual([[fault]]);
  });

  it('can be begun again for what has no result', async () => {
    vi.stubGlobal('reportError', vi.fn<(error: unknown) => void>());
    const { result } = renderHook(() => useRun<Ended>(endingOf));
    let isBroken = true;
    const work = async (id: string) => {
      if (isBroken) throw new Error('broken');
      return new Map([[id, { kind: 'saved' }]]);
    };
    const start = () => act(() => result.current.start(['a'], (id) => [id], work));
    await start();
    expect(result.current.done).toBe(0);
    isBroken = false;
    await start();
    expect(result.current).toMatchObject({ phase: 'ended', done: 1, total: 1 });
  });
});
