/** Takes a step through the history back and says true, or lets it pass. */
type Guard = () => boolean;

const guards: Guard[] = [];
let isOwn = false;

// At load, before the router listens: on a window, listeners are called in the order in which they
// came, those of the capture phase too. What the router has heard, the screen has already followed.
window.addEventListener('popstate', (event) => {
  if (!isOwn && guards.some((guard) => guard())) event.stopImmediatePropagation();
  isOwn = false;
});

/** Asks `guard`, the latest one first, before the screen follows Back or Forward. Returns how to stop. */
export function guardBack(guard: Guard): () => void {
  guards.unshift(guard);
  return () => {
    guards.splice(guards.indexOf(guard), 1);
  };
}

/** One step back by a choice of ours: no guard is asked. There has to be a step to go. */
export function stepBack(): void {
  isOwn = true;
  window.history.back();
}
