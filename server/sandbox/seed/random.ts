/**
 * A small seeded random source (mulberry32, a public-domain algorithm), so that the same seed gives
 * the same data on every machine. Good enough for test data, and for nothing that must be secret.
 */

export interface Random {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** One of a list. Throws a RangeError where the list is empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** `length` characters of 0-9 and a-z. */
  readonly base36: (length: number) => string;
}

/** How many texts of six base-36 digits there are: as many as one random number can tell apart. */
const SIX_DIGITS = 36 ** 6;

/** A random source that depends on nothing but `seed` (its lowest 32 bits count). */
export function makeRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    pick: (list) => {
      const item = list[between(0, list.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    base36: (length) => {
      let text = '';
      while (text.length < length)
        text += between(0, SIX_DIGITS - 1)
          .toString(36)
          .padStart(6, '0');
      return text.slice(0, length);
    },
  };
}
