/** Whether a slide is under way: its row says so in the page, whichever editor it belongs to. */
export function isSlideDragged(): boolean {
  return document.querySelector('li[data-dragging]') !== null;
}
