import { afterEach, describe, expect, it, vi } from 'vitest';
import { callApi, readAs } from './http-client.ts';
import { type Step, refusing, scriptFetch } from './scripted-fetch.fixture.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const refuse = () => {
  throw new Error('not a post');
};
const PATH = '/v1/posts/post_1';

describe('a request', () => {
  it('is a GET without a body, or a JSON', async () => {
    const asked = scriptFetch({ body: { a: 1 } }, { body: {} });
    expect(await callApi({ path: PATH })).toEqual({ a: 1 });
    await callApi({ method: 'PATCH', path: PATH, body: { caption: 'x' } });
    expect(asked).toMatchObject([
      { method: 'GET', path: PATH, body: undefined },
      { method: 'PATCH', path: PATH, body: { caption: 'x' } },
    ]);
    expect(asked[0]?.headers.has('content-type')).toBe(false);
    expect(asked[1]?.headers.get('content-type')).toBe('application/json');
  });

  it.each<[string, Step, object]>([
    ['no connection', 'lost', { kind: 'network', status: null }],
    ['an answer that breaks off', 'cut', { kind: 'network' }],
    ['no answer in time', 'timeout', { kind: 'timeout' }],
    ['HTML under a 200', { body: '<html>' }, { kind: 'signed-out', status: 200 }],
    ['a login page under a 200', { body: '\n<!DOCTYPE html><form>' }, { kind: 'signed-out' }],
    [
      'a text that says it is HTML',
      { body: 'Log in', headers: { 'content-type': 'text/html' } },
      { kind: 'signed-out' },
    ],
    [
      'a 302',
      { status: 302, headers: { location: 'https://login.test/' } },
      { kind: 'signed-out' },
    ],
    ['a 307', { status: 307 }, { kind: 'signed-out' }],
    ['a redirect that the browser hides', 'redirected', { kind: 'signed-out' }],
    ['a JSON text cut off', { body: '{"postId":"' }, { kind: 'unreadable' }],
    ['a plain text under a 200', { body: 'OK' }, { kind: 'unreadable' }],
    ['nothing under a 200', { body: '' }, { kind: 'unreadable' }],
    [
      'a 401',
      refusing(401, 'unauthorized', 'No key'),
      { kind: 'unauthorized', serverMessage: 'No key' },
    ],
    [
      'HTML under a 502',
      { status: 502, body: '<html>' },
      { kind: 'unavailable', serverMessage: null },
    ],
  ])('that meets %s fails in our own words', async (_, step, failure) => {
    scriptFetch(step);
    await expect(callApi({ path: PATH })).rejects.toMatchObject({ name: 'ApiError', ...failure });
  });

  it('that its caller gave up is no failure of the API', async () => {
    scriptFetch('lost');
    const caller = new AbortController();
    caller.abort();
    await expect(callApi({ path: PATH, signal: caller.signal })).rejects.toBeInstanceOf(TypeError);
  });
});

it('what the contract refuses is unreadable', () => {
  expect(() => readAs(refuse, {})).toThrow(expect.objectContaining({ kind: 'unreadable' }));
  expect(readAs(String, 7)).toBe('7');
});
