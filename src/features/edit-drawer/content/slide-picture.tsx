import type { MouseEvent, ReactNode } from 'react';
import { Thumbnail } from '#ui/thumbnail.tsx';
import styles from './slide-tile.module.css';
import type { SelectBy } from './use-slide-selection.ts';

interface SlidePictureProps {
  readonly index: number;
  readonly src: string | null;
  readonly disabled: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (index: number, by: SelectBy) => void;
  readonly children: ReactNode;
}

/** A finger has neither Ctrl nor Shift: each touch adds or takes away. */
function selectBy({ shiftKey, ctrlKey, metaKey, nativeEvent }: MouseEvent): SelectBy {
  if (shiftKey) return 'range';
  const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch';
  return ctrlKey || metaKey || isTouch ? 'toggle' : 'only';
}

/** The picture of a slide with its number, selected by a press; what can be done to it lies over it. */
export function SlidePicture(props: SlidePictureProps) {
  const { index, src, disabled, isSelected, onSelect, children } = props;
  const number = (
    <span className={styles.position} aria-hidden>
      {index + 1}
    </span>
  );
  if (disabled) {
    return (
      <div className={styles.picture}>
        <Thumbnail src={src} kind="slides" />
        {number}
      </div>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the checkbox over it does the same for the keyboard
    <div
      className={styles.picture}
      data-grab
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('button, label') === null) {
          onSelect(index, selectBy(event));
        }
      }}
    >
      <Thumbnail src={src} kind="slides" />
      <label className={styles.select}>
        <input
          type="checkbox"
          className={styles.checkbox}
          aria-label={`Select slide ${index + 1}`}
          data-part="select"
          checked={isSelected}
          onChange={() => {}}
          onClick={(event) => onSelect(index, event.shiftKey ? 'range' : 'toggle')}
        />
        {number}
      </label>
      {children}
    </div>
  );
}
