/** A tab that is hidden, or a window that is covered, paints no frames: then it is called all the same. Milliseconds. */
const NO_FRAME_MS = 250;

/** Calls `act` once, when the next frame has been painted. Returns how to cancel. */
export function afterFrame(act: () => void): () => void {
  let timer = window.setTimeout(act, NO_FRAME_MS);
  const frame = window.requestAnimationFrame(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act);
  });
  return () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
