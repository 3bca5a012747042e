import { describe, expect, it } from 'vitest';
import type { Command } from './command.ts';
import { MOST_COMMANDS, findCommands, groupCommands } from './find-commands.ts';

const named = (label: string, group = 'Actions', also = ''): Command => ({
  id: label,
  group,
  label,
  also,
  run: () => undefined,
});
const ALL = [
  named('Undo the last change'),
  named('Month', 'View', 'calendar'),
  named('Show failed posts', 'Show'),
  named('Times in Montréal', 'Times in'),
  named('Account: @monthly', 'Account'),
];
const find = (query: string) => findCommands(ALL, query).map(({ label }) => label);

describe('findCommands', () => {
  it.each([
    ['', ALL.map(({ label }) => label)],
    ['month', ['Month', 'Account: @monthly']],
    ['MONTREAL', ['Times in Montréal']],
    ['calendar', ['Month']],
    ['posts failed', ['Show failed posts']],
    ['view', ['Month']],
    ['nothing like it', []],
  ])('%j finds %j', (query, found) => {
    expect(find(query)).toEqual(found);
  });

  it('never gives more than are rendered', () => {
    const many = Array.from({ length: 500 }, (_none, index) => named(`Account ${index}`));
    expect(findCommands(many, '')).toHaveLength(MOST_COMMANDS);
    expect(findCommands(many, 'account')).toHaveLength(MOST_COMMANDS);
  });
});

it('groupCommands keeps the order in which the groups come up', () => {
  const groups = groupCommands([named('a', 'One'), named('b', 'Two'), named('c', 'One')]);
  expect(groups.map(({ group, commands }) => [group, commands.length])).toEqual([
    ['One', 2],
    ['Two', 1],
  ]);
});
