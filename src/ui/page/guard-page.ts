/**
 * What browsers, input methods and extensions do to a page, kept from all of it in one place. Installed
 * once, before React and Radix listen to the document.
 */

/**
 * Keys that belong to an input method: Enter takes its word, arrows choose among its words, Escape
 * gives it up. None of them may act as a key of ours. Safari ends the composition before its last key,
 * and tells it by the code 229 alone.
 */
function guardComposition(event: KeyboardEvent): void {
  // oxlint-disable-next-line typescript/no-deprecated -- see above: there is no other sign of it
  if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
}

/**
 * Enter that is held down presses a button again and again: undo behind undo, save behind save. It is one
 * press; only where lines are written it goes on.
 */
function guardHeldEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !event.repeat) return;
  const { target } = event;
  if (target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea')))
    return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** What React and Radix render: in the root, or in a portal at the end of the body. */
const OURS =
  '#root, [data-state], [data-radix-popper-content-wrapper], [data-radix-focus-guard], [data-portal]';

/** Whether `target` was put into the page by someone else: an extension's bubble, a password manager. */
export function isForeign(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target === document.body || target === document.documentElement) return false;
  return target.closest(OURS) === null;
}

/**
 * A modal dialog takes any press outside of it for its dismissal, and any focus outside of it back. What
 * happens in a foreign element is none of its business; the element's own listeners have heard it by
 * the time it reaches the document.
 */
function guardForeign(event: Event): void {
  const target =
    event instanceof FocusEvent && event.type === 'focusout' ? event.relatedTarget : event.target;
  if (isForeign(target)) event.stopImmediatePropagation();
}

/** A modal dialog hides all around it from assistive technology: what is not ours stays to be found. */
function showForeign(records: readonly MutationRecord[]): void {
  for (const { target } of records) {
    const isHidden = target instanceof HTMLElement && target.dataset['ariaHidden'] === 'true';
    if (isHidden && isForeign(target)) target.removeAttribute('aria-hidden');
  }
}

/** Text and links may be dropped into a text field; a file nowhere but where one is chosen. */
function takesDrop({ target, dataTransfer }: DragEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (dataTransfer?.types.includes('Files') === true) return target.matches('input[type="file"]');
  return target.closest('input, textarea, [contenteditable]') !== null;
}

/** The browser would open in place of the page what is dropped beside its place, and the edit is gone. */
function guardDrop(event: DragEvent): void {
  if (event.defaultPrevented || takesDrop(event)) return;
  event.preventDefault();
  if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none';
}

/** Returns how to take the guards away. */
export function guardPage(): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  window.addEventListener('keydown', guardComposition, { capture: true, signal });
  window.addEventListener('keydown', guardHeldEnter, { capture: true, signal });
  for (const type of ['pointerdown', 'focusin', 'focusout']) {
    document.addEventListener(type, guardForeign, { signal });
  }
  for (const type of ['dragover', 'drop'] as const) {
    window.addEventListener(type, guardDrop, { signal });
  }
  const observer = new MutationObserver(showForeign);
  observer.observe(document.body, { subtree: true, attributeFilter: ['aria-hidden'] });
  return () => {
    ending.abort();
    observer.disconnect();
  };
}
