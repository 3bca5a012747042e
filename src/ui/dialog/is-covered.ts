/** The post's sheet beside the list covers nothing: the list stays alive. */
const OVER = '[role$="dialog"]:not([data-beside]), dialog[open]';

/**
 * Whether a dialog is open over what a shortcut belongs to: an element, or the page itself. A key pressed
 * in the dialog means the dialog then, and nothing of what stands behind it.
 */
export function isCovered(own: Element | null = null): boolean {
  return [...document.querySelectorAll(OVER)].some((dialog) => !dialog.contains(own));
}
