/** Gives the focus to the page's main part: for where what had it has gone. */
export function focusPage(): void {
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}
