/** The whole service with a sandbox in memory, called as a function. */
import { createService } from '#server/service.ts';
import { readEnv } from '#server/config/env.ts';

const ORIGIN = 'http://127.0.0.1:4173';

/** `env` as a user sets it; `from` is the address that requests come from. */
export async function teamApp(env: Readonly<Record<string, string>> = {}, from = '127.0.0.1') {
  const settings = readEnv({ DATABASE_URL: ':memory:', RUNDOWN_SANDBOX_CONTROL: '1', ...env }, []);
  if ('error' in settings) throw new Error(settings.error);
  const service = await createService(settings.ok, {
    port: 4173,
    site: () => new Response('<!doctype html><title>Rundown</title>'),
  });
  const socket = { remoteAddress: from, destroy: () => undefined };
  const bindings = { incoming: { socket } };
  const request = async (path: string, init: RequestInit = {}) =>
    service.fetch(new Request(ORIGIN + path, init), bindings);
  const json = async (path: string, init: RequestInit = {}) => {
    const response = await request(path, init);
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  };
  const write = (method: string, path: string, body: unknown, headers = {}) =>
    json(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return {
    request,
    json,
    write,
    firstLink: service.firstLink,
    [Symbol.asyncDispose]: () => service.close(),
  };
}
