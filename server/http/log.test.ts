import { expect, it } from 'vitest';
import { createLog } from './log.ts';

function logged(secrets: readonly string[] = []) {
  const lines: string[] = [];
  return { lines, log: createLog((level, line) => void lines.push(`${level} ${line}`), secrets) };
}

it('writes one JSON object a line', () => {
  const { lines, log } = logged();
  log('warn', 'two\nlines', { requestId: 'r1', path: '/v1/posts', status: 503, ms: 12 });
  expect(lines).toEqual([expect.stringMatching(/^warn \{[^\n]*\}\n$/)]);
  expect(JSON.parse(lines[0]?.slice(5) ?? '')).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    level: 'warn',
    message: 'two\nlines',
    requestId: 'r1',
    path: '/v1/posts',
    status: 503,
    ms: 12,
  });
});

it('describes an error by its cause, not by the query that quotes its values', () => {
  const { lines, log } = logged();
  const cause = new Error('database is locked');
  const error = new Error('Failed query: update posts set caption = ? params: Rye bread', {
    cause,
  });
  log('error', 'Unexpected error', { error });
  expect(lines[0]).toContain('"error":"Error: database is locked"');
  expect(lines[0]).toContain('log.test.ts');
  expect(lines[0]).not.toContain('Rye');
});

it('does not repeat what a parser could not read', () => {
  const { lines, log } = logged();
  log('error', 'Unexpected error', { error: new SyntaxError('Unexpected token in "Rye bread"') });
  expect(lines[0]).toContain('"error":"SyntaxError"');
  expect(lines[0]).not.toContain('Rye');
});

it('replaces secrets, wherever they stand', () => {
  const { lines, log } = logged(['sk_test_12345678']);
  log('error', 'sk_test_12345678', { error: new Error('Bearer sk_test_12345678') });
  expect(lines[0]).not.toContain('sk_test');
});
