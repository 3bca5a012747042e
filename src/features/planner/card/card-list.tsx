import { type PlacedPost, indexAmong } from '#domain/planner/place-posts.ts';
import type { Day } from '#domain/time/day.ts';
import { GhostCard } from '../ghost/ghost-card.tsx';
import { relationTo, useGhostPost } from '../ghost/ghost-context.tsx';
import type { Move } from '../move/use-moves.ts';
import styles from './card-list.module.css';
import { type CardContext, PostCard } from './post-card.tsx';
import { useCardKeys } from './use-card-keys.ts';

export interface CardListProps {
  /** The day that they stand on. */
  readonly day: Day;
  readonly placed: readonly PlacedPost[];
  readonly selected: ReadonlySet<string>;
  readonly moves: ReadonlyMap<string, Move>;
  readonly context: CardContext;
  /** The open post, where the time in its form puts it among these. */
  readonly ghost?: PlacedPost | null;
}

/** Cards one below the other. */
export function CardList({ day, placed, selected, moves, context, ghost = null }: CardListProps) {
  const ghostPost = useGhostPost();
  const keys = useCardKeys(
    day,
    placed.map(({ post }) => post.postId),
  );
  const cards = placed.map((one, index) => (
    <PostCard
      key={keys[index]}
      placed={one}
      selected={selected.has(one.post.postId)}
      busy={moves.get(one.post.postId)?.busy === true}
      relation={relationTo(ghostPost, one.post)}
      context={context}
    />
  ));
  if (ghost !== null) {
    cards.splice(indexAmong(placed, ghost), 0, <GhostCard key="ghost" ghost={ghost} />);
  }
  return <div className={styles.cards}>{cards}</div>;
}
