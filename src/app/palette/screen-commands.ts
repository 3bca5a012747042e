/**
 * The buttons and fields on the screen that name themselves as commands: `data-command` is the name,
 * `aria-keyshortcuts` says the keys. Choosing one presses it, so that nothing runs by another way than the
 * button's own, with all that it asks about.
 */
import type { Command } from '#features/command-palette/command.ts';

/** `Control+Enter` as `Ctrl + Enter`, or `⌘ + Enter` on a Mac. */
export function readableKeys(
  shortcut: string,
  isMac = navigator.userAgent.includes('Mac'),
): string {
  return shortcut
    .replace('Control', isMac ? '⌘' : 'Ctrl')
    .replace('ArrowDown', '↓')
    .replace('ArrowUp', '↑')
    .replace('Escape', 'Esc')
    .replaceAll('+', ' + ');
}

function press(element: HTMLElement): void {
  if (!element.isConnected) return;
  if (element instanceof HTMLInputElement) {
    element.focus({ preventScroll: true });
    element.select();
  } else {
    element.click();
  }
}

/** First what belongs to the open post, then to the selected ones. */
function nearness(element: HTMLElement): number {
  if (element.closest('[role="dialog"]') !== null) return 0;
  return element.closest('header, [data-tools]') === null ? 1 : 2;
}

/** As they stand now; what is disabled or not visible is none. */
export function screenCommands(singleKeys: boolean): readonly Command[] {
  const named = [...document.querySelectorAll<HTMLElement>('[data-command]')];
  return named
    .toSorted((a, b) => nearness(a) - nearness(b))
    .flatMap((element) => {
      const label = element.dataset['command'] ?? '';
      if (element.matches(':disabled, [aria-busy="true"]')) return [];
      // Not rendered, or behind a dialog.
      if (element.getClientRects().length === 0) return [];
      if (element.closest('[aria-hidden="true"]') !== null) return [];
      const shortcut = element.getAttribute('aria-keyshortcuts');
      const isShown = shortcut !== null && (singleKeys || shortcut.includes('+'));
      return {
        id: `Actions: ${label}`,
        group: 'Actions',
        label,
        ...(isShown ? { keys: readableKeys(shortcut) } : {}),
        run: () => press(element),
      };
    });
}
