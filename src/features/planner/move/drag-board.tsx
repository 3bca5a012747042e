/**
 * The only file of the planner that knows dnd-kit. The whole board is one draggable, and which card was
 * taken is read from where the press began: with a draggable for each card dnd-kit renders every card
 * again whenever what hangs over the board moves on. There is no droppable: the place under the pointer
 * is asked of the document, once a frame.
 */
import {
  DndContext,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Where the pointer is, in px of the window. */
export interface Pointer {
  readonly x: number;
  readonly y: number;
  readonly shiftKey: boolean;
}

interface DragBoardProps {
  /** The card that a press began on. False: nothing is taken. */
  readonly onLift: (card: HTMLElement) => boolean;
  /** Once a frame. */
  readonly onHover: (pointer: Pointer) => void;
  readonly onDrop: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A press on a button or a box of a card is for those. */
function cardAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('button, input, label') !== null) return null;
  return target.closest<HTMLElement>('[data-card]');
}

class CardMouseSensor extends MouseSensor {
  static override activators: typeof MouseSensor.activators = [
    {
      eventName: 'onMouseDown',
      handler: ({ nativeEvent }) => nativeEvent.button === 0 && cardAt(nativeEvent.target) !== null,
    },
  ];
}

class CardTouchSensor extends TouchSensor {
  static override activators: typeof TouchSensor.activators = [
    {
      eventName: 'onTouchStart',
      handler: ({ nativeEvent }) =>
        nativeEvent.touches.length === 1 && cardAt(nativeEvent.target) !== null,
    },
  ];
}

/** Where a mouse or a finger is; null for another kind of event. */
function pointerOf(event: Event): { x: number; y: number } | null {
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY };
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) {
    const touch = event.touches[0];
    return touch === undefined ? null : { x: touch.clientX, y: touch.clientY };
  }
  return null;
}

/** Follows the pointer while something is dragged; the page may also scroll below it. */
function usePointer(isDragging: boolean, start: Event | null, onHover: DragBoardProps['onHover']) {
  const latest = useRef(onHover);
  useEffect(() => {
    latest.current = onHover;
  });
  useEffect(() => {
    if (!isDragging || start === null) return undefined;
    let at = pointerOf(start);
    let shiftKey = false;
    let frame = 0;
    const ask = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (at !== null) latest.current({ ...at, shiftKey });
      });
    };
    const follow = (event: Event) => {
      if (event instanceof MouseEvent || event instanceof KeyboardEvent) shiftKey = event.shiftKey;
      at = pointerOf(event) ?? at;
      ask();
    };
    const types = ['mousemove', 'touchmove', 'keydown', 'keyup', 'scroll'] as const;
    for (const type of types)
      window.addEventListener(type, follow, { capture: true, passive: true });
    ask();
    return () => {
      cancelAnimationFrame(frame);
      for (const type of types) window.removeEventListener(type, follow, { capture: true });
    };
  }, [isDragging, start]);
}

/** The element that presses begin on. */
function Board({ children }: { readonly children: ReactNode }) {
  const { setNodeRef, listeners } = useDraggable({ id: 'board' });
  return (
    <div ref={setNodeRef} {...listeners}>
      {children}
    </div>
  );
}

/** dnd-kit keeps the click that ends a drag from React, but not from the link, which would be followed. */
function stayOnPage(event: MouseEvent) {
  event.preventDefault();
}

const holdClick = () => window.addEventListener('click', stayOnPage, { capture: true });

/** The click comes right after the release. */
function letClickGo() {
  window.setTimeout(() => {
    window.removeEventListener('click', stayOnPage, { capture: true });
  }, 50);
}

const SILENT = {
  announcements: { onDragStart: none, onDragOver: none, onDragEnd: none, onDragCancel: none },
};

function none() {
  return undefined;
}

/** Lets the cards inside be dragged by mouse, or by finger after a press of 250 ms. */
export function DragBoard({ onLift, onHover, onDrop, onCancel, children }: DragBoardProps) {
  const [start, setStart] = useState<Event | null>(null);
  const sensors = useSensors(
    useSensor(CardMouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(CardTouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  );
  usePointer(start !== null, start, onHover);
  return (
    <DndContext
      sensors={sensors}
      accessibility={SILENT}
      onDragStart={({ activatorEvent }) => {
        holdClick();
        const card = cardAt(activatorEvent.target);
        if (card !== null && onLift(card)) setStart(activatorEvent);
      }}
      onDragEnd={() => {
        letClickGo();
        if (start !== null) onDrop();
        setStart(null);
      }}
      onDragCancel={() => {
        letClickGo();
        if (start !== null) onCancel();
        setStart(null);
      }}
    >
      <Board>{children}</Board>
    </DndContext>
  );
}
