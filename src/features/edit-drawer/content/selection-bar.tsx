import { Trash2, X } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { TextInput } from '#ui/text-input.tsx';
import styles from './slides-editor.module.css';
import type { SlideActions } from './use-slide-list.ts';

interface SelectionBarProps {
  readonly count: number;
  /** Indexes from 0. */
  readonly picked: readonly number[];
  readonly actions: SlideActions;
  readonly onClear: () => void;
}

interface MoveFormProps {
  readonly count: number;
  /** Where the first of the selection is to stand, counted from 0. */
  readonly onMove: (at: number) => void;
  readonly onCancel: () => void;
}

function MoveForm({ count, onMove, onCancel }: MoveFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  const place = Number(text);
  const isPlace = Number.isInteger(place) && place >= 1 && place <= count;
  return (
    <>
      <label htmlFor={id}>{`Position (1 to ${count})`}</label>
      <span className={styles.place}>
        <TextInput
          id={id}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was just asked for
          autoFocus
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={text !== '' && !isPlace}
          onChange={(event) => setText(event.currentTarget.value.trim())}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel();
            if (event.key !== 'Enter') return;
            // It would save the post.
            event.preventDefault();
            if (isPlace) onMove(place - 1);
          }}
        />
      </span>
      <Button size="sm" disabled={!isPlace} onClick={() => onMove(place - 1)}>
        Move
      </Button>
    </>
  );
}

/** What can be done to the selected slides together; before any is selected, how to. */
export function SelectionBar({ count, picked, actions, onClear }: SelectionBarProps) {
  const [isMoving, setMoving] = useState(false);
  if (picked.length === 0) {
    return (
      <p className={styles.head}>
        <span className={styles.hint}>
          {count > 1 && 'Select pictures to move or remove several. Drag to reorder.'}
        </span>
      </p>
    );
  }
  const move = (at: number) => {
    setMoving(false);
    actions.moveMany(picked, at);
  };
  return (
    <div className={styles.head} role="group" aria-label="Selected slides">
      <span className={styles.picked}>{`${picked.length} selected`}</span>
      {isMoving ? (
        <MoveForm count={count} onMove={move} onCancel={() => setMoving(false)} />
      ) : (
        <Button size="sm" onClick={() => setMoving(true)}>
          Move to position…
        </Button>
      )}
      <Button
        size="sm"
        icon={<Trash2 aria-hidden />}
        aria-label="Remove the selected slides"
        onClick={() => actions.removeMany(picked)}
      >
        Remove
      </Button>
      <Button
        size="sm"
        variant="quiet"
        icon={<X aria-hidden />}
        aria-label="Clear the selection"
        onClick={onClear}
      />
    </div>
  );
}
