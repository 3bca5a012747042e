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
      <Button size="sm" onClick={() => onChoose(gap.before)}>
        {`Use ${formatClock(gap.before)}`}
      </Button>
      <Button size="sm" onClick={() => onChoose(gap.after)}>
        {`Use the next valid time: ${formatClock(gap.after)}`}
      </Button>
    </div>
  );
}
