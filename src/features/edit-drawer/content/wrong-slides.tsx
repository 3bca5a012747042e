import type { UseFormReturn } from 'react-hook-form';
import { Button } from '#ui/button.tsx';
import type { DraftForm } from '../form/draft-form.ts';
import { useWrongSlides } from '../form/use-form-errors.ts';
import styles from './slides-editor.module.css';

interface WrongSlidesProps {
  readonly form: UseFormReturn<DraftForm>;
  /** The slide that the API refused, counted from 0. */
  readonly refusedAt: number | null;
  /** Those whose picture does not load. */
  readonly broken: ReadonlySet<number>;
  readonly onGo: (index: number) => void;
}

/** Which slides block the save or do not load, for the grid may have scrolled past them; a press goes there. */
export function WrongSlides({ form, refusedAt, broken, onGo }: WrongSlidesProps) {
  const judged = useWrongSlides(form);
  const wrong = new Set(judged === '' ? broken : [...judged.split(',').map(Number), ...broken]);
  if (refusedAt !== null) wrong.add(refusedAt);
  if (wrong.size === 0) return null;
  return (
    <p className={styles.wrong}>
      <span>{wrong.size === 1 ? 'To be mended:' : `${wrong.size} to be mended:`}</span>
      {[...wrong]
        .toSorted((a, b) => a - b)
        .slice(0, 6)
        .map((index) => (
          <Button key={index} size="sm" variant="danger" onClick={() => onGo(index)}>
            {`Go to slide ${index + 1}`}
          </Button>
        ))}
    </p>
  );
}
