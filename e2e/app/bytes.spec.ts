/** Bytes, unlike times, are the same on every machine: they can be held to. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { bytesOfBuild } from '../bench/bytes.ts';

/** The budget of the first load, in bytes (README). */
const MOST = 135_000;
const HINT = '//# allFunctionsCalledOnLoad\n';

test('the list needs no more than 135 kB of JavaScript, and all else comes later', () => {
  const { firstLoadJs, lazyJs } = bytesOfBuild(join(import.meta.dirname, '../../dist/client'));
  expect(firstLoadJs).toBeLessThanOrEqual(MOST);
  expect(lazyJs).toBeGreaterThan(50_000);
});

test('the planner comes in a chunk of its own, of at most 20 kB', () => {
  const assets = join(import.meta.dirname, '../../dist/client/assets');
  const chunks = readdirSync(assets).filter((name) => /^planner.*\.js$/u.test(name));
  expect(chunks).not.toEqual([]);
  const sizes = chunks.map((name) => brotliCompressSync(readFileSync(join(assets, name))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20_000);
});

test('what comes later asks to be compiled as it arrives, in its first line; the first script does not', () => {
  const assets = join(import.meta.dirname, '../../dist/client/assets');
  const hinted = readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .filter((name) => readFileSync(join(assets, name), 'utf8').startsWith(HINT))
    .map((name) => name.replace(/-[\w-]{8}\.js$/u, ''));
  expect(hinted).toEqual(expect.arrayContaining(['edit-drawer', 'planner-pane']));
  expect(hinted).not.toContain('main');
});
