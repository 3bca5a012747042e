import { describe, expect, it } from 'vitest';
import { apiErrorOf, isTransient, parseRetryAfter } from './api-error.ts';

const NOW = Date.parse('2026-04-06T11:00:00Z');
const envelope = (code: string, message = '') => JSON.stringify({ error: { code, message } });
const errorOf = (status: number, body = '', headers: Record<string, string> = {}) =>
  apiErrorOf(new Response(null, { status, headers }), body, NOW);

describe('the kind of an answer outside 2xx', () => {
  it.each<[number, string, string]>([
    [401, '', 'unauthorized'],
    [403, envelope('invalid_api_key'), 'unauthorized'],
    [403, envelope('forbidden'), 'refused'],
    [404, '', 'not-found'],
    [400, envelope('missing_required_fields'), 'refused'],
    [409, '', 'refused'],
    [409, envelope('repeated_attempt'), 'network'],
    [410, '', 'refused'],
    [422, '', 'refused'],
    [429, '', 'rate-limited'],
    [500, '', 'server-error'],
    [501, '', 'server-error'],
    [502, '', 'unavailable'],
    [503, '', 'unavailable'],
    [504, '', 'unavailable'],
  ])('%i %s: %s', (status, body, kind) => {
    expect(errorOf(status, body)).toMatchObject({ kind, status });
  });

  it.each(['', 'nope', '<html>', '"text"', '[]', '{"error":"text"}', '{"error":{"code":1}}', '{'])(
    'is read from the status alone where the body is %j',
    (body) => {
      expect(errorOf(500, body)).toMatchObject({ code: null, serverMessage: null });
    },
  );

  it('carries the API’s own code and sentence', () => {
    const error = errorOf(400, envelope('bad_caption', 'Too long'));
    expect(error).toMatchObject({ code: 'bad_caption', serverMessage: 'Too long' });
  });
});

describe('Retry-After', () => {
  it.each<[string | null, number | null]>([
    [null, null],
    ['7', 7000],
    ['0', 0],
    [' 12 ', 12_000],
    ['Mon, 06 Apr 2026 11:00:30 GMT', 30_000],
    ['Mon, 06 Apr 2026 10:00:00 GMT', 0],
    ['soon', null],
    ['-5x', null],
  ])('%j: %j', (value, ms) => {
    expect(parseRetryAfter(value, NOW)).toBe(ms);
  });

  it('comes with the error', () => {
    expect(errorOf(429, '', { 'retry-after': '3' }).retryAfterMs).toBe(3000);
    expect(errorOf(429).retryAfterMs).toBeNull();
  });
});

it('only failures that may pass are transient', () => {
  expect([429, 500, 503].every((status) => isTransient(errorOf(status)))).toBe(true);
  expect([400, 401, 404, 409].some((status) => isTransient(errorOf(status)))).toBe(false);
  expect(isTransient(new Error('a bug'))).toBe(false);
});
