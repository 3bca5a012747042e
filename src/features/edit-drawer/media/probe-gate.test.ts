import { describe, expect, it } from 'vitest';
import { makeGate } from './probe-gate.ts';

interface End {
  readonly promise: Promise<string>;
  readonly resolve: (value: string) => void;
  readonly reject: (reason: Error) => void;
}

const doNothing = () => {};

/** Node 20 has no `Promise.withResolvers`. */
function makeEnd(): End {
  let resolve: End['resolve'] = doNothing;
  let reject: End['reject'] = doNothing;
  const promise = new Promise<string>((...settle) => {
    [resolve, reject] = settle;
  });
  return { promise, resolve, reject };
}

describe('the gate', () => {
  it('lets so many run, then the next in order, whether one ends well or not', async () => {
    const pass = makeGate(2);
    const started: number[] = [];
    const ends = [makeEnd(), makeEnd(), makeEnd(), makeEnd()];
    const runs = ends.map(({ promise }, number) =>
      pass(() => {
        started.push(number);
        return promise;
      }),
    );
    expect(started).toEqual([0, 1]);
    ends[1]?.reject(new Error('broken'));
    await expect(runs[1]).rejects.toThrow('broken');
    await Promise.resolve();
    expect(started).toEqual([0, 1, 2]);
    ends[0]?.resolve('a');
    await expect(runs[0]).resolves.toBe('a');
    await Promise.resolve();
    expect(started).toEqual([0, 1, 2, 3]);
    ends[2]?.resolve('c');
    ends[3]?.resolve('d');
    await expect(Promise.all([runs[2], runs[3]])).resolves.toEqual(['c', 'd']);
  });
});
