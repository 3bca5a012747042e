import { ArrowLeft, ArrowRight, Trash2 } from 'lucide-react';
import { Button } from '#ui/button.tsx';
import styles from './slide-tile.module.css';
import type { SlideActions } from './use-slide-list.ts';

interface SlideToolsProps {
  readonly index: number;
  readonly count: number;
  readonly actions: SlideActions;
}

/** What can be done to one slide without dragging it. */
export function SlideTools({ index, count, actions }: SlideToolsProps) {
  const n = index + 1;
  return (
    <div className={styles.tools}>
      <Button
        variant="quiet"
        size="sm"
        icon={<ArrowLeft aria-hidden />}
        aria-label={`Move slide ${n} up`}
        data-part="up"
        disabled={index === 0}
        onClick={() => actions.move(index, index - 1, 'up')}
      />
      <Button
        variant="quiet"
        size="sm"
        icon={<ArrowRight aria-hidden />}
        aria-label={`Move slide ${n} down`}
        data-part="down"
        disabled={n === count}
        onClick={() => actions.move(index, index + 1, 'down')}
      />
      <Button
        variant="quiet"
        size="sm"
        icon={<Trash2 aria-hidden />}
        aria-label={`Remove slide ${n}`}
        data-part="remove"
        onClick={() => actions.remove(index)}
      />
    </div>
  );
}
