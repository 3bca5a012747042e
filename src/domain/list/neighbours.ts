/**
 * Where an open post stands among those that the list shows, and which stand beside it. A post that has
 * left the list meanwhile (saved to another status, moved to another filter) leaves its place open: its
 * neighbours are those around that place.
 */
export interface Neighbours {
  /** Counted from 1; null where the list does not hold the post. */
  readonly place: number | null;
  readonly count: number;
  readonly previousId: string | null;
  readonly nextId: string | null;
}

/** `lastIndex`: where the post stood last, counted from 0; null where it never did. */
export function neighboursOf(
  ids: readonly string[],
  postId: string,
  lastIndex: number | null,
): Neighbours {
  const at = ids.indexOf(postId);
  if (at === -1 && lastIndex === null) {
    return { place: null, count: ids.length, previousId: null, nextId: null };
  }
  const before = at === -1 ? (lastIndex ?? 0) : at;
  return {
    place: at === -1 ? null : at + 1,
    count: ids.length,
    previousId: ids[before - 1] ?? null,
    nextId: ids[at === -1 ? before : at + 1] ?? null,
  };
}
