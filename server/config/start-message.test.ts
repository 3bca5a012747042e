import { expect, it } from 'vitest';
import type { Config } from './config.ts';
import { listenProblem, readyLine } from './start-message.ts';

const sandbox = (databaseUrl: string, host = '127.0.0.1'): Config => ({
  host,
  port: 4173,
  allowedHosts: [],
  allowedOrigins: [],
  basePath: '/',
  log: 'problems',
  auth: { kind: host === '127.0.0.1' ? 'local' : 'open' },
  team: { databaseUrl, historyDays: 400 },
  mode: { kind: 'sandbox', databaseUrl, authToken: 'secret', control: true, reset: false },
});

it.each([
  ['file:.data/rundown.db', 'sandbox, data in .data/rundown.db'],
  ['file:/srv/x.db?authToken=secret', 'sandbox, data in /srv/x.db'],
  [':memory:', 'sandbox, data in memory'],
  ['libsql://db.example.com?authToken=secret', 'sandbox, data in libsql://db.example.com'],
  ['https://me:secret@db.example.com:8080/a', 'sandbox, data in https://db.example.com:8080'],
])('%s', (databaseUrl, words) => {
  const line = readyLine(sandbox(databaseUrl), 'http://127.0.0.1:4173');
  expect(line).toBe(`Rundown is at http://127.0.0.1:4173 (${words})`);
});

it.each([
  ['::', 'http://[::]:4173', 'http://localhost:4173'],
  ['0.0.0.0', 'http://0.0.0.0:4173', 'http://localhost:4173'],
  ['192.168.1.5', 'http://192.168.1.5:4173', 'http://192.168.1.5:4173'],
])('on %s names an address that can be opened, and warns', (host, url, shown) => {
  expect(readyLine(sandbox(':memory:', host), url)).toBe(
    `Rundown is at ${shown} (sandbox, data in memory; RUNDOWN_AUTH=open: without a sign-in of its own)`,
  );
});

it.each([
  ['EADDRINUSE', /^Port 4173 is taken/],
  ['EACCES', /^Port 4173 is not allowed/],
  ['EADDRNOTAVAIL', /^HOST 127\.0\.0\.1 is no address/],
  ['ENOTFOUND', /^HOST 127\.0\.0\.1 is no address/],
])('explains %s', (code, sentence) => {
  const error = Object.assign(new Error('listen'), { code });
  expect(listenProblem(error, sandbox(':memory:'))).toMatch(sentence);
});

it.each([new Error('x'), Object.assign(new Error('x'), { code: 'EIO' }), 'x'])(
  'leaves other errors to others',
  (error) => expect(listenProblem(error, sandbox(':memory:'))).toBeNull(),
);
