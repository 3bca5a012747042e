/** Where what can be undone is stored: asked for with the first rows, before any code reads it. */
export const UNDO_KEY = 'rundown:undo';

/** Whether an earlier page of this tab has left something to undo. */
export function hasStoredSteps(): boolean {
  try {
    return window.sessionStorage.getItem(UNDO_KEY) !== null;
  } catch {
    return false;
  }
}
