import { describeError } from '#api/describe-error.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import styles from './drawer.module.css';

interface LoadProblemProps {
  readonly error: Error;
  /** The post stands below as it was read before. */
  readonly hasPost: boolean;
  readonly isBusy: boolean;
  readonly onRetry: () => void;
}

/** The open post could not be read, or not afresh. */
export function LoadProblem({ error, hasPost, isBusy, onRetry }: LoadProblemProps) {
  const { title, advice } = describeError(error, 'load-post');
  return (
    <div className={styles.loadProblem}>
      <Banner
        tone="error"
        title={hasPost ? `${title} afresh` : title}
        actions={
          <Button size="sm" busy={isBusy} onClick={onRetry}>
            Try again
          </Button>
        }
      >
        {`${advice}${hasPost ? ' What you see may be out of date.' : ''}`}
      </Banner>
    </div>
  );
}
