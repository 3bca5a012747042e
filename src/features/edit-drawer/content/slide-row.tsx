import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical } from 'lucide-react';
import { memo } from 'react';
import { SlideFields, type SlideFieldsProps } from './slide-fields.tsx';
import styles from './slide-row.module.css';

interface SlideRowProps extends SlideFieldsProps {
  readonly id: string;
}

/** One slide of the list, with the handle it is dragged by. What it holds is drawn by itself. */
export const SlideRow = memo(function SlideRow({ id, ...fields }: SlideRowProps) {
  const sortable = useSortable({ id, disabled: fields.disabled });
  const { transform, transition, isDragging } = sortable;
  return (
    <li
      ref={sortable.setNodeRef}
      className={styles.row}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      data-dragging={isDragging || undefined}
    >
      {!fields.disabled && (
        <button
          type="button"
          {...sortable.attributes}
          {...sortable.listeners}
          ref={sortable.setActivatorNodeRef}
          className={styles.handle}
          aria-label={`Drag slide ${fields.index + 1}`}
          data-part="handle"
        >
          <GripVertical aria-hidden />
        </button>
      )}
      <SlideFields {...fields} />
    </li>
  );
});
