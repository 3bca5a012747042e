/**
 * Work over everything that is loaded, cut into steps: it pauses at each `yield`, so that whoever draws
 * a screen can let the browser do what waits, and go on, or drop it for newer work. What it ends with
 * does not depend on where it paused.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Posts looked at in one step: under a millisecond on a slow phone, but for the first folding. */
export const STEP = 50;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  return next.value;
}
