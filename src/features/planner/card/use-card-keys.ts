import { useState } from 'react';

type KeysOf = (page: string, postIds: readonly string[]) => readonly number[];

/** Remembers which key each post had. See `useCardKeys`. */
export function createCardKeys(): KeysOf {
  let shown: { readonly page: string; readonly keys: ReadonlyMap<string, number> } | null = null;
  let next = 0;
  return (page, postIds) => {
    const before = shown?.keys ?? new Map<string, number>();
    const cards = [...before.values()];
    const isTurned = shown?.page !== page;
    const keys = postIds.map(
      (postId, index) => (isTurned ? cards[index] : before.get(postId)) ?? next++,
    );
    shown = { page, keys: new Map(postIds.map((postId, index) => [postId, keys[index] ?? index])) };
    return keys;
  };
}

/**
 * React keys for the cards of one place. On one page a post keeps its card, and with it the focus, whatever
 * comes and goes around it. When the page is turned (`page`: the day shown here), the cards that are there
 * are given to the new posts in order: to change what they say takes a fraction of making them anew.
 */
export function useCardKeys(page: string, postIds: readonly string[]): readonly number[] {
  // A render that is thrown away does no harm: at the worst, a card is made anew.
  const [keysOf] = useState(createCardKeys);
  return keysOf(page, postIds);
}
