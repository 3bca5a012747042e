import { useEffect, useRef } from 'react';
import { postTitle } from '#domain/list/post-title.ts';
import type { PlacedPost } from '#domain/planner/place-posts.ts';
import { formatClock } from '#domain/time/format.ts';
import styles from './ghost-card.module.css';

/** The open post where the time in its form would put it. */
export function GhostCard({ ghost }: { readonly ghost: PlacedPost }) {
  const ref = useRef<HTMLParagraphElement>(null);
  const { wall } = ghost.place;
  const shown = useRef('');
  useEffect(() => {
    if (shown.current !== wall) ref.current?.scrollIntoView({ block: 'nearest' });
    shown.current = wall;
  }, [wall]);
  return (
    <p ref={ref} className={styles.ghost} data-ghost>
      <span className={styles.clock}>{formatClock(wall)}</span>{' '}
      <span className={styles.title} dir="auto">
        {postTitle(ghost.post)}
      </span>
      <span className="visually-hidden">, not saved yet</span>
    </p>
  );
}
