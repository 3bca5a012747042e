import { describe, expect, it } from 'vitest';
import { isAllowed, shippedPackages } from './licences.ts';

describe('licences of what we ship', () => {
  const shipped = shippedPackages();

  it('are all permitted', () => {
    const refused = shipped.filter(({ licence }) => licence === null || !isAllowed(licence));
    expect(refused).toEqual([]);
  });

  it('are read from the whole production tree, and from nothing else', () => {
    const paths = shipped.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['node_modules/react', 'node_modules/zod']));
    expect(paths).not.toContain('node_modules/vitest');
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND OFL-1.1', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-or-later', false],
    ['AGPL-3.0', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['', false],
  ])('%s: %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });
});
