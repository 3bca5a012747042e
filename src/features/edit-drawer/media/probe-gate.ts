/**
 * Lets only so many pieces of work run at once; the rest wait in the order they came. Thirty-five
 * slides would otherwise keep every connection of the browser busy, and the save waiting.
 */
export function makeGate(places: number) {
  let free = places;
  const waiting: (() => void)[] = [];
  return async function pass<T>(work: () => Promise<T>): Promise<T> {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
