/**
 * The only file of the planner that knows dnd-kit. The whole board is one draggable, and which card was
 * taken is read from where the press began: with a draggable for each card dnd-kit renders every card
 * again whenever what hangs over the board moves on. There is no droppable: the place under the pointer
 * is what its event is for.
 */
import {
  DndContext,
  type SensorProps,
  TouchSensor,
  useDraggable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { DragMouseSensor } from '#ui/drag-mouse-sensor.ts';
import { holdClick } from './hold-click.ts';

/** Where the pointer is, in px of the window. */
export interface Pointer {
  readonly x: number;
  readonly y: number;
  readonly shiftKey: boolean;
  /** What is there; null where the event does not say (a finger's is for what it was put down on). */
  readonly under: Element | null;
}

interface DragBoardProps {
  /** The card that a press began on. False: nothing is taken. */
  readonly onLift: (card: HTMLElement) => boolean;
  /** Once a frame. */
  readonly onHover: (pointer: Pointer) => void;
  /** At the release, wherever the last frame was. */
  readonly onDrop: (pointer: Pointer) => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A press on a button or a box of a card is for those. */
function cardAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('button, input, label') !== null) return null;
  return target.closest<HTMLElement>('[data-card]');
}

/** How near the top and the bottom of the window the page scrolls, as a part of its height. */
const EDGE = 0.05;

/**
 * dnd-kit renders at each move it hears of. It needs to hear of those near an edge, where it scrolls the
 * page, and of the first that is away from it again.
 */
function onlyNearEdges<T>(props: SensorProps<T>): SensorProps<T> {
  let wasNear = true;
  const onMove: typeof props.onMove = (at) => {
    const part = at.y / window.innerHeight;
    const isNear = part < 2 * EDGE || part > 1 - 2 * EDGE;
    if (isNear || wasNear) props.onMove(at);
    wasNear = isNear;
  };
  return { ...props, onMove };
}

class CardMouseSensor extends DragMouseSensor {
  constructor(props: ConstructorParameters<typeof DragMouseSensor>[0]) {
    super(onlyNearEdges(props));
  }

  static override activators: typeof DragMouseSensor.activators = [
    {
      eventName: 'onMouseDown',
      handler: ({ nativeEvent }) => nativeEvent.button === 0 && cardAt(nativeEvent.target) !== null,
    },
  ];
}

class CardTouchSensor extends TouchSensor {
  constructor(props: ConstructorParameters<typeof TouchSensor>[0]) {
    super(onlyNearEdges(props));
  }

  static override activators: typeof TouchSensor.activators = [
    {
      eventName: 'onTouchStart',
      handler: ({ nativeEvent }) =>
        nativeEvent.touches.length === 1 && cardAt(nativeEvent.target) !== null,
    },
  ];
}

/** Where a mouse or a finger is; null for another kind of event. */
function pointerOf(event: Event): Omit<Pointer, 'shiftKey'> | null {
  if (event instanceof MouseEvent) {
    const { clientX: x, clientY: y, target } = event;
    return { x, y, under: target instanceof Element ? target : null };
  }
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) {
    const touch = event.touches[0];
    return touch === undefined ? null : { x: touch.clientX, y: touch.clientY, under: null };
  }
  return null;
}

/**
 * A finger's events go to the element that the press began on, also when that has left the page: the
 * page was turned below the finger, or another day is shown. They are passed on to the document then,
 * where dnd-kit and `followPointer` listen. Answers what ends it.
 */
function passOnTouches({ target }: Event): () => void {
  const pass = (event: Event) => {
    if (!(event instanceof TouchEvent) || !(target instanceof Node) || target.isConnected) return;
    const { type, touches, targetTouches, changedTouches } = event;
    const copy = new TouchEvent(type, {
      bubbles: true,
      cancelable: true,
      touches: [...touches],
      targetTouches: [...targetTouches],
      changedTouches: [...changedTouches],
    });
    if (!document.dispatchEvent(copy)) event.preventDefault();
  };
  const types = ['touchmove', 'touchend', 'touchcancel'] as const;
  for (const type of types) target?.addEventListener(type, pass, { passive: false });
  return () => {
    for (const type of types) target?.removeEventListener(type, pass);
  };
}

/**
 * Follows the pointer from the moment a card is lifted until it is released. The listeners are there
 * before React has rendered the lift: a quick hand has let go by then, and the last place counts. `hover`
 * is called once a frame; `release` at once, with the place of the release. Answers what ends it.
 */
function followPointer(
  start: Event,
  hover: (pointer: Pointer) => void,
  release: (pointer: Pointer) => void,
): () => void {
  const at: { -readonly [K in keyof Pointer]: Pointer[K] } = {
    ...(pointerOf(start) ?? { x: 0, y: 0, under: null }),
    shiftKey: false,
  };
  let frame = 0;
  const follow = (event: Event) => {
    if (event instanceof MouseEvent || event instanceof KeyboardEvent) at.shiftKey = event.shiftKey;
    // The page may have scrolled below the pointer.
    Object.assign(at, pointerOf(event) ?? { under: null });
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      hover(at);
    });
  };
  const letGo = (event: Event) => {
    Object.assign(at, pointerOf(event));
    end();
    release(at);
  };
  // The page may also scroll below a pointer that rests.
  const moves = ['mousemove', 'touchmove', 'keydown', 'keyup', 'scroll'] as const;
  const releases = ['mouseup', 'touchend'] as const;
  const options = { capture: true, passive: true };
  for (const type of moves) window.addEventListener(type, follow, options);
  for (const type of releases) window.addEventListener(type, letGo, options);
  const stopPassing = passOnTouches(start);
  function end() {
    stopPassing();
    cancelAnimationFrame(frame);
    for (const type of moves) window.removeEventListener(type, follow, options);
    for (const type of releases) window.removeEventListener(type, letGo, options);
  }
  follow(start);
  return end;
}

/** The element that presses begin on. */
function Board({ children }: { readonly children: ReactNode }) {
  const { setNodeRef, listeners } = useDraggable({ id: 'board' });
  return (
    // The browser's own drag, of a link, would take the pointer away.
    <div ref={setNodeRef} {...listeners} onDragStart={(event) => event.preventDefault()}>
      {children}
    </div>
  );
}

/** Only at the very edge: places beside it must stay where they are while one aims at them. */
const AUTO_SCROLL = { threshold: { x: 0, y: EDGE } };

const SILENT = {
  screenReaderInstructions: { draggable: '' },
  announcements: { onDragStart: none, onDragOver: none, onDragEnd: none, onDragCancel: none },
};

function none() {
  return undefined;
}

/** Lets the cards inside be dragged by mouse, or by finger after a press of 250 ms. */
export function DragBoard({ children, ...handlers }: DragBoardProps) {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  /** Ends the following of the pointer; null while nothing is lifted. */
  const following = useRef<(() => void) | null>(null);
  useEffect(() => () => following.current?.(), []);
  const sensors = useSensors(
    useSensor(CardMouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(CardTouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  );
  return (
    <DndContext
      sensors={sensors}
      accessibility={SILENT}
      autoScroll={AUTO_SCROLL}
      onDragStart={({ activatorEvent }) => {
        holdClick(activatorEvent);
        const card = cardAt(activatorEvent.target);
        if (card === null || !latest.current.onLift(card)) return;
        following.current = followPointer(
          activatorEvent,
          (pointer) => latest.current.onHover(pointer),
          (pointer) => {
            following.current = null;
            latest.current.onDrop(pointer);
          },
        );
      }}
      onDragCancel={() => {
        following.current?.();
        if (following.current !== null) latest.current.onCancel();
        following.current = null;
      }}
    >
      <Board>{children}</Board>
    </DndContext>
  );
}
