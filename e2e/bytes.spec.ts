/** Bytes, unlike times, are the same on every machine: they can be held to. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bytesOfBuild } from './bench/bytes.ts';

/** The budget of issue 14. */
const MOST = 135_000;

test('the list needs no more than 135 kB of JavaScript, and all else comes later', () => {
  const { firstLoadJs, lazyJs } = bytesOfBuild(join(import.meta.dirname, '../dist/client'));
  expect(firstLoadJs).toBeLessThanOrEqual(MOST);
  expect(lazyJs).toBeGreaterThan(50_000);
});
