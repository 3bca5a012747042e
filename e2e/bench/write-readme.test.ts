import { expect, it } from 'vitest';
import { markdownTable, withTable } from './write-readme.ts';

const README = 'Before\n<!-- npm run bench writes from here -->\nold\n<!-- to here -->\nAfter\n';

it('puts the table between the markers, and touches nothing else', () => {
  const once = withTable(README, '| a |\n');
  expect(once).toBe(
    'Before\n<!-- npm run bench writes from here -->\n\n| a |\n\n<!-- to here -->\nAfter\n',
  );
  expect(withTable(once, '| a |')).toBe(once);
});

it.each(['', '<!-- to here --><!-- npm run bench writes from here -->'])(
  'refuses a text without both, in order: %j',
  (text) => {
    expect(() => withTable(text, '')).toThrow('README.md has no');
  },
);

it('lines up its cells', () => {
  expect(
    markdownTable([
      ['posts', '100'],
      ['row', '1,500'],
      ['x', ''],
    ]),
  ).toBe(
    ['| posts |   100 |', '| ----- | ----: |', '| row   | 1,500 |', '| x     |       |'].join('\n'),
  );
});
