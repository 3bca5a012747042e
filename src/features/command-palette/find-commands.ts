import { foldText, searchWords } from '#domain/list/list-filter.ts';
import type { Command } from './command.ts';

/** More than these are never rendered: nobody reads so many, and the rest is a word away. */
export const MOST_COMMANDS = 60;

/** How well a command answers: 0 for best; null where a word is nowhere in it. */
function rankOf(command: Command, query: string, words: readonly string[]): number | null {
  const label = foldText(command.label);
  const all = `${label} ${foldText(command.also ?? '')} ${foldText(command.group)}`;
  if (!words.every((word) => all.includes(word))) return null;
  if (label.startsWith(query)) return 0;
  if (words.every((word) => ` ${label}`.includes(` ${word}`))) return 1;
  return words.every((word) => label.includes(word)) ? 2 : 3;
}

/** The commands that hold every word of `query`, the likeliest first; all, in their order, without one. */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const words = searchWords(query);
  const typed = words.join(' ');
  return commands
    .flatMap((command) => {
      const rank = rankOf(command, typed, words);
      return rank === null ? [] : [{ command, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_COMMANDS)
    .map(({ command }) => command);
}

/** Under their headings, in the order in which these first come up. */
export function groupCommands(
  commands: readonly Command[],
): readonly { readonly group: string; readonly commands: readonly Command[] }[] {
  return [...new Set(commands.map(({ group }) => group))].map((group) => ({
    group,
    commands: commands.filter((command) => command.group === group),
  }));
}
