import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import { SlideFields, type SlideFieldsProps } from './slide-fields.tsx';
import styles from './slide-tile.module.css';

interface SlideTileProps extends SlideFieldsProps {
  readonly id: string;
  /** How many slides move with this one while it is dragged. */
  readonly moving: number;
}

/**
 * One slide of the grid. The mouse drags it by its picture; a finger and the keyboard by its handle, for
 * elsewhere a finger scrolls. What it holds is rendered by itself.
 */
export const SlideTile = memo(function SlideTile({ id, moving, ...fields }: SlideTileProps) {
  const { disabled, isSelected } = fields;
  const sortable = useSortable({ id, disabled });
  const { transform, transition, isDragging, listeners } = sortable;
  const grab = (event: MouseEvent) => {
    const onMouseDown: unknown = listeners?.['onMouseDown'];
    const { target } = event;
    if (typeof onMouseDown !== 'function' || !(target instanceof Element)) return;
    if (target.closest('[data-grab]') !== null) onMouseDown(event);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the handle in it does the same for the keyboard
    <li
      ref={sortable.setNodeRef}
      className={styles.tile}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      data-dragging={isDragging || undefined}
      data-selected={isSelected || undefined}
      onMouseDown={grab}
    >
      {!disabled && (
        <button
          type="button"
          {...sortable.attributes}
          {...listeners}
          ref={sortable.setActivatorNodeRef}
          className={styles.handle}
          aria-label={`Drag slide ${fields.index + 1}`}
          data-part="handle"
        >
          <GripVertical aria-hidden />
        </button>
      )}
      <SlideFields {...fields} />
      {isDragging && moving > 1 && (
        <span className={styles.moving} aria-hidden>
          {moving}
        </span>
      )}
    </li>
  );
});
