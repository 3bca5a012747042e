/** After a finger's release a click may come this late, in ms; a mouse's comes with the release. */
const CLICK_OF_TOUCH_MS = 50;

/** The click that ends a drag would follow the link that the press began on, also after Escape. */
export function holdClick(start: Event): void {
  const held = new AbortController();
  const options = { capture: true, signal: held.signal };
  const wait = start instanceof MouseEvent ? 0 : CLICK_OF_TOUCH_MS;
  const letGo = () => window.setTimeout(() => held.abort(), wait);
  window.addEventListener('click', stayOnPage, options);
  for (const type of ['mouseup', 'touchend', 'touchcancel', 'mousedown']) {
    window.addEventListener(type, letGo, options);
  }
}

function stayOnPage(event: MouseEvent) {
  event.preventDefault();
  event.stopPropagation();
}
