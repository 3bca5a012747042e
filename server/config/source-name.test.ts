import { expect, it } from 'vitest';
import type { LiveMode, SandboxMode } from './config.ts';
import { sourceName } from './source-name.ts';

const live = (apiKey: string, apiUrl = 'https://api.infinipost.co'): LiveMode => ({
  kind: 'live',
  apiKey,
  apiUrl,
  upstreamTimeoutMs: 15_000,
});
const sandbox = (databaseUrl: string): SandboxMode => ({
  kind: 'sandbox',
  databaseUrl,
  control: false,
  reset: false,
});

it.each([
  ['a key', live('sk_live_one')],
  ['a file', sandbox('file:.data/rundown.db')],
])('%s has one name', (_, mode) => {
  expect(sourceName(mode)).toBe(sourceName({ ...mode }));
  expect(sourceName(mode)).toMatch(/^[\w-]{16}$/u);
});

it.each<[string, LiveMode | SandboxMode, LiveMode | SandboxMode]>([
  ['another key', live('sk_live_one'), live('sk_live_two')],
  ['another API', live('sk_live_one'), live('sk_live_one', 'https://staging.infinipost.co')],
  ['another file', sandbox('file:a.db'), sandbox('file:b.db')],
  ['a sandbox in memory that was started anew', sandbox(':memory:'), sandbox(':memory:')],
])('%s has another', (_, one, other) => {
  expect(sourceName(one)).not.toBe(sourceName(other));
});

it('does not hold the key', () => {
  expect(sourceName(live('sk_live_one'))).not.toContain('one');
});
