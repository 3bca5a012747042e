/** What must hold where a proxy names the person: what somebody brings themselves counts for nothing. */
import { strict as assert } from 'node:assert';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

/** The variables of `docs/deploy.md`. */
export const NAMED_BY_PROXY = {
  RUNDOWN_AUTH: 'header',
  RUNDOWN_AUTH_HEADER: 'X-Forwarded-User',
  RUNDOWN_AUTH_GROUPS_HEADER: 'X-Forwarded-Groups',
  RUNDOWN_AUTH_ROLES: 'lookers=viewer,social=editor,leads=admin',
  RUNDOWN_TRUSTED_PROXIES: '127.0.0.1',
};

const FORGED = [
  {},
  { 'X-Forwarded-User': 'forger', 'X-Forwarded-Groups': 'leads' },
  { 'x-forwarded-user': ['forger', 'mallory'], 'x-forwarded-groups': ['leads', 'leads'] },
  { X_Forwarded_User: 'forger', X_Forwarded_Groups: 'leads' },
  { 'X-Auth-Request-Email': 'forger', 'X-Auth-Request-Groups': 'leads' },
] satisfies readonly OutgoingHttpHeaders[];

async function read(answer: IncomingMessage): Promise<{ status: number; body: string }> {
  let body = '';
  for await (const chunk of answer) body += String(chunk);
  return { status: answer.statusCode ?? 0, body };
}

/** `log` is what Rundown has said so far. */
export async function checkNames(
  host: string,
  port: number,
  rundown: string,
  log: () => string,
): Promise<void> {
  const throughProxy = (path: string, headers: OutgoingHttpHeaders, method = 'GET') =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const to = { host: '127.0.0.1', port, servername: host, rejectUnauthorized: false };
      const all = { host: `${host}:${port}`, ...headers };
      httpsRequest({ ...to, method, path, headers: all }, (answer) => resolve(read(answer)))
        .on('error', reject)
        .end();
    });
  const direct = (from: string, headers: OutgoingHttpHeaders) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const { hostname, port: own } = new URL(rundown);
      const to = { host: hostname, port: own, localAddress: from, path: '/rundown/me' };
      httpRequest({ ...to, headers }, (answer) => resolve(read(answer)))
        .on('error', reject)
        .end();
    });

  // Caddy listens before its certificate is there.
  for (let tries = 0; tries < 50; tries += 1) {
    const isReady = await throughProxy('/healthz', {}).then(
      () => true,
      () => false,
    );
    if (isReady) break;
    await wait(100);
  }
  for (const forged of FORGED) {
    const me = await throughProxy('/rundown/me', { ...forged, cookie: '_oauth2_proxy=good' });
    assert.equal(me.status, 200, JSON.stringify(forged));
    assert.deepEqual(JSON.parse(me.body).person, {
      id: 'header:ada@example.com',
      name: 'ada@example.com',
      role: 'editor',
    });
    // Let in by the login, but not named by it.
    const nameless = { ...forged, cookie: '_oauth2_proxy=nameless' };
    assert.equal((await throughProxy('/rundown/me', nameless)).status, 401, JSON.stringify(forged));
    assert.equal((await throughProxy('/v1/posts', forged)).status, 401, JSON.stringify(forged));
  }
  assert.doesNotMatch(log(), /Dropped/);
  const headers = { 'X-Forwarded-User': 'forger', 'X-Forwarded-Groups': 'leads' };
  assert.equal((await direct('127.0.0.2', headers)).status, 401);
  for (let tries = 0; !log().includes('Dropped') && tries < 100; tries += 1) await wait(20);
  assert.match(log(), /"level":"warn","message":"Dropped x-forwarded-user from an address/);
  assert.equal(log().includes('forger'), false);
}
