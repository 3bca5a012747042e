import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import styles from './filters-button.module.css';

interface FiltersButtonProps {
  /** How many filters are set. */
  readonly count: number;
  readonly children: ReactNode;
}

/** Where there is no room for the filters: a button with their number, and a sheet that holds them. */
export function FiltersButton({ count, children }: FiltersButtonProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button
        icon={<SlidersHorizontal aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => sheet.current?.showModal()}
      >
        <span className={styles.word}>Filters</span>
        {count > 0 && (
          <span className={styles.count}>
            <span>{count}</span>
            <span className="visually-hidden"> active</span>
          </span>
        )}
      </Button>
      <dialog ref={sheet} aria-label="Filters" closedby="any" className={styles.sheet}>
        <div className={styles.content}>
          {children}
          <Button variant="primary" onClick={() => sheet.current?.close()}>
            Done
          </Button>
        </div>
      </dialog>
    </>
  );
}
