import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import styles from './move-alert.module.css';
import { momentWords, quoted } from './move-words.ts';
import type { MoveProblem, MoveGoal } from './use-moves.ts';
import type { Post } from '#contract/post.ts';

interface MoveAlertProps {
  readonly problem: MoveProblem;
  readonly onMove: (post: Post, goal: MoveGoal) => void;
  readonly onClose: () => void;
}

/** Names the post that was not moved, why, and what could be done instead. */
export function MoveAlert({ problem, onMove, onClose }: MoveAlertProps) {
  const { post, title, advice, instead } = problem;
  return (
    <div className={styles.alert}>
      <Banner
        tone="error"
        title={`${quoted(post)} was not moved: ${title}`}
        actions={
          <>
            {instead.map((other) => (
              <Button key={other.wall} size="sm" onClick={() => onMove(post, other)}>
                {`Move to ${momentWords(other.instant, other.zone)}`}
              </Button>
            ))}
            <Button size="sm" variant="quiet" onClick={onClose}>
              Dismiss
            </Button>
          </>
        }
      >
        {advice}
      </Banner>
    </div>
  );
}
