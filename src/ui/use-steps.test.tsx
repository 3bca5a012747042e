import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useSteps } from './use-steps.ts';

type Steps = Generator<undefined, string, undefined>;

/** Work that takes so many milliseconds, in steps of one, and counts how far it came. */
function work(name: string, ms: number) {
  const steps = { taken: 0 };
  function* begin(): Steps {
    for (let step = 0; step < ms; step += 1) {
      const until = performance.now() + 1;
      while (performance.now() < until) steps.taken = step + 1;
      yield;
    }
    return name;
  }
  return { begin, steps };
}

const show = (begin: () => Steps, isShort: boolean) =>
  renderHook((props) => useSteps(props.begin, props.isShort), {
    initialProps: { begin, isShort },
  });

/** Ports as browsers have them: Node's deliver all messages in one go, other tasks wait meanwhile. */
class FairMessageChannel {
  readonly port1 = Object.assign(new EventTarget(), { start() {}, close: () => this.#close() });
  readonly port2 = {
    postMessage: () =>
      setImmediate(() => this.#isOpen && this.port1.dispatchEvent(new Event('message'))),
  };
  #isOpen = true;
  #close() {
    this.#isOpen = false;
  }
}
beforeEach(() => void vi.stubGlobal('MessageChannel', FairMessageChannel));

/** Waits until the work has begun, in tasks of the same kind: they take turns. */
async function begun({ steps }: { readonly steps: { readonly taken: number } }): Promise<void> {
  while (steps.taken === 0) {
    // oxlint-disable-next-line no-await-in-loop -- one task after the other
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('work in steps', () => {
  it('is done at once where it is short', () => {
    const { result, rerender } = show(work('first', 2).begin, true);
    expect(result.current).toBe('first');
    rerender({ begin: work('second', 2).begin, isShort: true });
    expect(result.current).toBe('second');
  });

  it('is done in slices where it is long, and the former value stands until then', async () => {
    const { result, rerender } = show(work('first', 1).begin, true);
    const long = work('second', 60);
    rerender({ begin: long.begin, isShort: false });
    expect(result.current).toBe('first');
    expect(long.steps.taken).toBe(0);
    await begun(long);
    // A slice has ended, the work has not: there was room for this.
    expect(long.steps.taken).toBeLessThan(60);
    await waitFor(() => expect(result.current).toBe('second'));
    expect(long.steps.taken).toBe(60);
  });

  it('is dropped for newer work', async () => {
    const { result, rerender } = show(work('first', 1).begin, true);
    const old = work('old', 200);
    rerender({ begin: old.begin, isShort: false });
    await begun(old);
    rerender({ begin: work('new', 5).begin, isShort: false });
    const { taken } = old.steps;
    expect(taken).toBeLessThan(200);
    await waitFor(() => expect(result.current).toBe('new'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
    expect(old.steps.taken).toBe(taken);
    expect(result.current).toBe('new');
  });

  it('is dropped when nobody waits for it any more', async () => {
    const { rerender, unmount } = show(work('first', 1).begin, true);
    const long = work('second', 200);
    rerender({ begin: long.begin, isShort: false });
    await begun(long);
    unmount();
    const { taken } = long.steps;
    expect(taken).toBeLessThan(200);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(long.steps.taken).toBe(taken);
  });
});
