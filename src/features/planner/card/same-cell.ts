import type { CardListProps } from './card-list.tsx';

type Cell = Pick<CardListProps, 'placed' | 'selected' | 'moves'>;

/** Compared by what they say of the cards that are there. */
const OF_CARDS: ReadonlySet<string> = new Set([
  'placed',
  'selected',
  'moves',
] satisfies (keyof Cell)[]);

/**
 * Whether a place of the grid shows the same as before. A post that is selected, dropped or saved makes new
 * sets and lists for all places; those that it does not stand in do not render.
 */
export function sameCell<Props extends Cell>(before: Props, after: Props): boolean {
  const others = Object.entries(after).filter(([name]) => !OF_CARDS.has(name));
  const was = new Map(Object.entries(before));
  return (
    others.every(([name, value]) => Object.is(was.get(name), value)) &&
    before.placed.length === after.placed.length &&
    after.placed.every((one, index) => {
      const { postId } = one.post;
      return (
        one === before.placed[index] &&
        before.selected.has(postId) === after.selected.has(postId) &&
        before.moves.get(postId)?.busy === after.moves.get(postId)?.busy
      );
    })
  );
}
