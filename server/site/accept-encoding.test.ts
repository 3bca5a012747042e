import { expect, it } from 'vitest';
import { preferredEncoding } from './accept-encoding.ts';

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP, BR', 'br'],
  ['gzip', 'gzip'],
  ['gzip;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.000, gzip; q=0', null],
  ['*', 'br'],
  ['*;q=0', null],
  ['br;q=0, *', 'gzip'],
  ['identity', null],
  ['brotli', null],
  ['', null],
  [null, null],
])('%s', (header, encoding) => {
  expect(preferredEncoding(header)).toBe(encoding);
});
