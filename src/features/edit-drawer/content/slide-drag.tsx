import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  TouchSensor,
  type UniqueIdentifier,
  closestCenter,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  rectSortingStrategy,
  sortableKeyboardCoordinates,
} from '@dnd-kit/sortable';
import { type ReactNode, useMemo } from 'react';
import { DragMouseSensor } from '#ui/drag-mouse-sensor.ts';

interface SlideDragProps {
  /** The tiles' ids, in order. */
  readonly ids: readonly string[];
  readonly onMove: (from: number, to: number) => void;
  readonly children: ReactNode;
}

const BESIDE = new Map([
  ['ArrowUp', 'ArrowLeft'],
  ['ArrowDown', 'ArrowRight'],
]);

/** By the arrows over the grid; up and down go one on where no line stands there. */
const overTheGrid: KeyboardCoordinateGetter = (event, args) => {
  const target = sortableKeyboardCoordinates(event, args);
  const code = BESIDE.get(event.code);
  if (target !== undefined || code === undefined) return target;
  return sortableKeyboardCoordinates(new KeyboardEvent('keydown', { code }), args);
};

const INSTRUCTIONS = {
  draggable:
    'To move the slide, press space, then the arrow keys. Press space again to put it down, or Escape to leave it where it was.',
};

/** What is said while a slide is under way. Where it ends is said by the list itself. */
function announcementsFor(ids: readonly string[]): Announcements {
  const number = (id: UniqueIdentifier) => ids.indexOf(String(id)) + 1;
  return {
    onDragStart: ({ active }) => `Slide ${number(active.id)} picked up`,
    onDragOver: ({ active, over }) =>
      over === null
        ? `Slide ${number(active.id)} is over no place`
        : `Slide ${number(active.id)} over place ${number(over.id)} of ${ids.length}`,
    onDragEnd: ({ active, over }) =>
      over === null || over.id === active.id
        ? `Slide ${number(active.id)} stays where it was`
        : undefined,
    onDragCancel: ({ active }) => `Slide ${number(active.id)} stays where it was`,
  };
}

/** Lets the tiles inside be dragged by mouse, finger or keyboard. Each brings its own handle. */
export function SlideDrag({ ids, onMove, children }: SlideDragProps) {
  const sensors = useSensors(
    // A few pixels, so that a click is no drag.
    useSensor(DragMouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: overTheGrid }),
  );
  const accessibility = useMemo(
    () => ({ announcements: announcementsFor(ids), screenReaderInstructions: INSTRUCTIONS }),
    [ids],
  );
  const endDrag = ({ active, over }: DragEndEvent) => {
    if (over === null || over.id === active.id) return;
    onMove(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={accessibility}
      onDragEnd={endDrag}
    >
      <SortableContext items={[...ids]} strategy={rectSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
