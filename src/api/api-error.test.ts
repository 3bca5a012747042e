import { describe, expect, it } from 'vitest';
import { apiErrorOf, isTransient, parseRetryAfter } from './api-error.ts';

const NOW = Date.parse('2026-04-06T11:00:00Z');
const HTML = '<html><body>Nothing to see</body></html>';
const envelope = (code: string, message = '') => JSON.stringify({ error: { code, message } });
const errorOf = (status: number, body = '', headers: Record<string, string> = {}) =>
  apiErrorOf(new Response(null, { status, headers }), body, NOW);

describe('the kind of an answer outside 2xx', () => {
  it.each<[number, string, string]>([
    [401, '', 'unauthorized'],
    [401, envelope('unauthorized'), 'unauthorized'],
    [401, '{"error":', 'unauthorized'],
    [401, HTML, 'signed-out'],
    [401, '{}', 'signed-out'],
    [401, '{"message":"login required"}', 'signed-out'],
    [403, '<!doctype html><title>Sign in</title>', 'signed-out'],
    [403, '<html><form action="/oauth2/start">', 'signed-out'],
    [407, '', 'signed-out'],
    [511, HTML, 'signed-out'],
    [403, HTML, 'proxy-refused'],
    [404, HTML, 'proxy-refused'],
    [405, HTML, 'proxy-refused'],
    [413, HTML, 'proxy-refused'],
    [400, envelope('request_body_lost'), 'proxy-refused'],
    [429, HTML, 'rate-limited'],
    [502, HTML, 'unavailable'],
    [500, HTML, 'server-error'],
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

  it.each(['', 'nope', '<html>', '"text"', '[]', '{"error":{"code":1}}', '{'])(
    'is read from the status alone where the body is %j',
    (body) => {
      expect(errorOf(500, body)).toMatchObject({ code: null, serverMessage: null });
    },
  );

  it('is that of a proxy where it asks for a login in its own way', () => {
    expect(errorOf(401, '', { 'www-authenticate': 'Basic realm="x"' }).kind).toBe('signed-out');
    expect(errorOf(401, 'No', { 'content-type': 'text/html; charset=utf-8' }).kind).toBe(
      'signed-out',
    );
    expect(errorOf(401, envelope('unauthorized'), { 'www-authenticate': 'Bearer' }).kind).toBe(
      'unauthorized',
    );
  });

  it.each<[string, string | null, string]>([
    ['{"error":"Too long"}', null, 'Too long'],
    ['{"error":"bad_caption","message":"Too long"}', 'bad_caption', 'Too long'],
    ['{"message":"Too long"}', null, 'Too long'],
    ['{"error":{"code":7,"message":"Too long"}}', null, 'Too long'],
    ['{"error":{"message":"Too long","field":"caption"}}', null, 'Too long'],
  ])('carries the sentence of %s', (body, code, serverMessage) => {
    expect(errorOf(400, body)).toMatchObject({ kind: 'refused', code, serverMessage });
  });

  it('carries the API’s own code and sentence', () => {
    const error = errorOf(400, envelope('bad_caption', 'Too long'));
    expect(error).toMatchObject({ code: 'bad_caption', serverMessage: 'Too long' });
  });
});

describe('Retry-After', () => {
  it.each<[string | null, number | null]>([
    [null, null],
    ['7', 7000],
    ['0', 1000],
    ['0.2', 1000],
    ['2.5', 2500],
    ['2,5', 2500],
    ['1.0001', 1001],
    ['-5', 1000],
    ['3 s', 3000],
    ['3 seconds', 3000],
    ['+4', 4000],
    ['86400', 86_400_000],
    ['86401', null],
    ['99999999999999999999', null],
    ['Infinity', null],
    ['1e3', null],
    ['2.5.1', null],
    ['', null],
    ['2026-04-06T11:00:30Z', 30_000],
    ['Fri, 01 Jan 2100 00:00:00 GMT', null],
    ['Mon, 31 Feb 2026 11:00:30 GMT', null],
    [' 12 ', 12_000],
    ['Mon, 06 Apr 2026 11:00:30 GMT', 30_000],
    ['Mon, 06 Apr 2026 10:00:00 GMT', 1000],
    ['soon', null],
    ['-5x', null],
  ])('%j: %j', (value, ms) => {
    expect(parseRetryAfter(value, NOW)).toBe(ms);
  });

  it('is a date by the clock of the server that sent it', () => {
    const headers = {
      'retry-after': 'Mon, 06 Apr 2026 15:00:07 GMT',
      date: 'Mon, 06 Apr 2026 15:00:00 GMT',
    };
    expect(errorOf(429, '', headers).retryAfterMs).toBe(7000);
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
