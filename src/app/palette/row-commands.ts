/**
 * The keys of the list's rows as commands. What is chosen presses the key, or the row's own link or
 * checkbox, once the focus is back where it was.
 */
import type { Command } from '#features/command-palette/command.ts';

const inPosts = '[role="list"][aria-label="Posts"] [data-post]';

/** The link of the row that has the focus. */
function focusedRow(): HTMLElement | null {
  const item = document.activeElement?.closest('[role="listitem"]');
  return item?.querySelector<HTMLElement>(inPosts) ?? null;
}

function pressKey(key: string): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** As the list stands now. A post is selected and opened from its row alone: else nobody could tell which. */
export function rowCommands(singleKeys: boolean): readonly Command[] {
  const row = focusedRow();
  if (document.querySelector(inPosts) === null || (row === null && !singleKeys)) return [];
  const box = row?.parentElement?.querySelector('input');
  const command = (label: string, key: string, isLetter: boolean, run: () => void): Command => ({
    id: `Posts: ${label}`,
    group: 'Actions',
    label,
    also: 'row list',
    ...(singleKeys || !isLetter ? { keys: key } : {}),
    run,
  });
  // From a row the arrows do the same, also where letters are switched off.
  const walk = (label: string, letter: string, arrow: string) =>
    command(label, letter.toUpperCase(), true, () => pressKey(row === null ? letter : arrow));
  return [
    walk('Next row', 'j', 'ArrowDown'),
    walk('Previous row', 'k', 'ArrowUp'),
    ...(box ? [command('Select the post of this row', 'X', true, () => box.click())] : []),
    ...(row ? [command('Open the post of this row', 'Enter', false, () => row.click())] : []),
  ];
}
