/**
 * Several slides move as one block that keeps its inner order. Positions are indexes from 0; an order is
 * a list in which each new place names the old index that stands there.
 */

const ascending = (picked: readonly number[]) => picked.toSorted((a, b) => a - b);

/** The order after the picked slides were moved so that the first of them stands at `at`, as far as there is room. */
export function orderMovedTo(
  count: number,
  picked: readonly number[],
  at: number,
): readonly number[] {
  const block = ascending(picked);
  const rest = Array.from({ length: count }, (_, index) => index).filter(
    (index) => !block.includes(index),
  );
  const start = Math.max(0, Math.min(at, rest.length));
  return [...rest.slice(0, start), ...block, ...rest.slice(start)];
}

/**
 * Where the block begins when the picked slide `from` is dropped on the slide `over`: behind it on the
 * way down, before it on the way up, as when a single slide is dropped.
 */
export function dropPlace(picked: readonly number[], from: number, over: number): number {
  const before = Array.from({ length: over }, (_, index) => index).filter(
    (index) => !picked.includes(index),
  ).length;
  return over > from && !picked.includes(over) ? before + 1 : before;
}

/** The single moves, one after another, that lead to `order`: each from an index to an index. */
export function movesTo(order: readonly number[]): readonly (readonly [number, number])[] {
  const now = order.toSorted((a, b) => a - b);
  const moves: (readonly [number, number])[] = [];
  for (const [to, slide] of order.entries()) {
    const from = now.indexOf(slide);
    if (from === to) continue;
    now.splice(from, 1);
    now.splice(to, 0, slide);
    moves.push([from, to]);
  }
  return moves;
}

/** Every index from `a` to `b`, whichever comes first. */
export function rangeBetween(a: number, b: number): readonly number[] {
  const first = Math.min(a, b);
  return Array.from({ length: Math.abs(a - b) + 1 }, (_, step) => first + step);
}
