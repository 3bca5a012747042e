import type { KeyboardEvent } from 'react';
import type { SelectBy } from './use-slide-selection.ts';

interface SlideKeys {
  readonly count: number;
  readonly picked: readonly number[];
  readonly select: (index: number, by: SelectBy) => void;
  readonly set: (picked: readonly number[]) => void;
  readonly clear: () => void;
  readonly remove: (picked: readonly number[]) => void;
}

const boxesIn = (list: HTMLElement) => [
  ...list.querySelectorAll<HTMLInputElement>('input[data-part="select"]'),
];

/** How many tiles stand in the first line of the grid. */
function columnsOf(list: HTMLElement): number {
  const tops = Array.from(list.children, (tile) => tile.getBoundingClientRect().top);
  const next = tops.findIndex((top) => top !== tops[0]);
  return next < 0 ? tops.length : next;
}

function stepOf(key: string, list: HTMLElement): number {
  switch (key) {
    case 'ArrowLeft':
      return -1;
    case 'ArrowRight':
      return 1;
    case 'ArrowUp':
      return -columnsOf(list);
    case 'ArrowDown':
      return columnsOf(list);
    default:
      return 0;
  }
}

/**
 * The keyboard on the slides' checkboxes: arrows go from one to the next, with Shift they select on the
 * way; Ctrl+A takes all, Delete removes the selection, Escape lets it go. Space is the checkbox's own.
 */
export function onSlideKey(event: KeyboardEvent<HTMLElement>, keys: SlideKeys): void {
  const { key, target, currentTarget: list } = event;
  if (key === 'Escape') return keys.clear();
  const boxes = boxesIn(list);
  const at = boxes.findIndex((box) => box === target);
  if (at < 0) return;
  const step = stepOf(key, list);
  const to = at + step;
  if (step !== 0) {
    event.preventDefault();
    if (to < 0 || to >= boxes.length) return;
    boxes[to]?.focus();
    if (event.shiftKey) keys.select(to, 'range');
  } else if (key === 'a' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    keys.set(boxes.map((_, index) => index));
  } else if (key === 'Delete' && keys.picked.length > 0) {
    event.preventDefault();
    keys.remove(keys.picked);
  }
}
