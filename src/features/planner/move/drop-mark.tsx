import styles from './drop-mark.module.css';
import type { Spot } from './spot.ts';

/**
 * Marks the place that a post hangs over. One element for a whole grid, on a layer of its own: what is
 * below it is neither laid out nor painted again when it moves on.
 */
export function DropMark() {
  return <span data-drop-mark aria-hidden className={styles.mark} />;
}

/** Lays the mark over a place, or takes it away. `kind`: what a drop there would be. */
export function placeMark(spot: Spot | null, kind: string): void {
  const mark = document.querySelector<HTMLElement>('[data-drop-mark]');
  const grid = mark?.parentElement;
  if (mark === null || grid === null || grid === undefined) return;
  if (spot === null) {
    delete mark.dataset['kind'];
    return;
  }
  const { slot, cell } = spot;
  const { left, top, width, height } = cell.getBoundingClientRect();
  const frame = grid.getBoundingClientRect();
  const x = left - frame.left - grid.clientLeft;
  const y = top - frame.top - grid.clientTop + (slot === null ? 0 : (slot.minute / 60) * height);
  mark.dataset['kind'] = kind;
  mark.toggleAttribute('data-slot', slot !== null);
  mark.style.width = `${width}px`;
  mark.style.height = `${slot === null ? height : Math.max(height / 4, 8)}px`;
  mark.style.transform = `translate(${x}px, ${y}px)`;
}
