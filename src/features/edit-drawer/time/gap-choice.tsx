import { formatClock } from '#domain/time/format.ts';
import type { Gap } from '#domain/time/wall-time.ts';
import { Button } from '#ui/button.tsx';
import styles from './time-section.module.css';

interface GapChoiceProps {
  readonly gap: Gap;
  readonly onChoose: (wall: string) => void;
}

/** The nearest valid times on either side of a jump of the clocks. */
export function GapChoice({ gap, onChoose }: GapChoiceProps) {
  return (
    <div className={styles.buttons}>
      {[gap.before, gap.after].map((wall) => (
        <Button key={wall} size="sm" onClick={() => onChoose(wall)}>
          {`Use ${formatClock(wall)}`}
        </Button>
      ))}
    </div>
  );
}
