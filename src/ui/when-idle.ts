/** Resolves when the browser has nothing better to do. Safari has no requestIdleCallback. */
export function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, 1000);
    else requestIdleCallback(resolve, { timeout: 3000 });
  });
}
