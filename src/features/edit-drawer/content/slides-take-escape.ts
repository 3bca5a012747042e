/**
 * Whether Escape belongs to the slides and closes nothing: one is being dragged and goes back to its
 * place, or some are selected where the focus is and are let go.
 */
export function slidesTakeEscape(): boolean {
  return document.querySelector('li[data-dragging], [data-selecting]:focus-within') !== null;
}
