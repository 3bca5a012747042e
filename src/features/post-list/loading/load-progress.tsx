import { ProgressBar } from '#ui/progress-bar.tsx';
import { formatCount } from '../rows/post-count.ts';

/** Pages after which the line is half way. The API does not tell how many there are. */
const HALF_WAY_PAGES = 12;

interface LoadProgressProps {
  readonly pages: number;
  /** Posts loaded so far. */
  readonly loaded: number;
}

/**
 * The line at the top of the list while pages come in. As nobody knows the end, it moves with each
 * page, ever more slowly, and its value is said in words.
 */
export function LoadProgress({ pages, loaded }: LoadProgressProps) {
  const part = Math.max(0.04, pages / (pages + HALF_WAY_PAGES));
  return (
    <ProgressBar
      done={part}
      aria-label="Loading posts"
      aria-valuetext={`${formatCount(loaded)} loaded`}
    />
  );
}
