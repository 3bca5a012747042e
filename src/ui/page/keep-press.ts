import { isCovered } from '#ui/dialog/is-covered.ts';
import { isPlainClick } from './is-plain-click.ts';

/** What a click acts on. What opens at the press itself is not among them: it has acted by then. */
const CONTROL = 'a[href], button:not([role="combobox"]), label, input';
/** In px: a hand is never quite still. Less than any drag begins with. */
const STILL = 3;

interface Press {
  readonly control: HTMLElement;
  readonly x: number;
  readonly y: number;
  readonly expanded: string | null;
}

function readPress(event: PointerEvent): Press | null {
  const { target, clientX: x, clientY: y } = event;
  if (event.pointerType !== 'mouse' || !isPlainClick(event)) return null;
  const control = target instanceof Element ? target.closest<HTMLElement>(CONTROL) : null;
  return control && { control, x, y, expanded: control.getAttribute('aria-expanded') };
}

/**
 * A press counts for what it began on. The browser gives no click to a row that a search moves between the
 * press and the release, nor to one whose words are marked anew in that time: they are other elements by
 * then. A finger's press and release come at once, so that nothing moves between them. Returns how to stop.
 */
export function keepPress(): () => void {
  const ending = new AbortController();
  const options = { capture: true, signal: ending.signal };
  let press: Press | null = null;
  const begin = (event: PointerEvent) => {
    press = readPress(event);
  };
  const end = ({ clientX, clientY }: PointerEvent) => {
    const ended = press;
    press = null;
    if (ended === null || Math.hypot(clientX - ended.x, clientY - ended.y) > STILL) return;
    const { control, expanded } = ended;
    let isHeard = false;
    const hear = ({ target }: MouseEvent) => {
      isHeard ||= target instanceof Node && control.contains(target);
    };
    window.addEventListener('click', hear, options);
    // The browser's own click comes in the task of the release.
    window.setTimeout(() => {
      window.removeEventListener('click', hear, options);
      const hasOpened = control.getAttribute('aria-expanded') !== expanded;
      if (!isHeard && !hasOpened && control.isConnected && !isCovered(control)) control.click();
    });
  };
  window.addEventListener('pointerdown', begin, options);
  window.addEventListener('pointerup', end, options);
  window.addEventListener('pointercancel', () => (press = null), options);
  return () => ending.abort();
}
