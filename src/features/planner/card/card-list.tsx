import type { PlacedPost } from '#domain/planner/place-posts.ts';
import type { Move } from '../move/use-moves.ts';
import styles from './card-list.module.css';
import { type CardContext, PostCard } from './post-card.tsx';

export interface CardListProps {
  readonly placed: readonly PlacedPost[];
  readonly selected: ReadonlySet<string>;
  readonly moves: ReadonlyMap<string, Move>;
  readonly context: CardContext;
}

/** Cards one below the other. */
export function CardList({ placed, selected, moves, context }: CardListProps) {
  return (
    <div className={styles.cards}>
      {placed.map((one) => (
        <PostCard
          key={one.post.postId}
          placed={one}
          selected={selected.has(one.post.postId)}
          busy={moves.get(one.post.postId)?.busy === true}
          context={context}
        />
      ))}
    </div>
  );
}
