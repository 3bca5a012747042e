import { describe, expect, it } from 'vitest';
import { isAllowedHost, isForeignWrite, refuse } from './host-check.ts';

const local = { host: '127.0.0.1', port: 4173, allowedHosts: [], allowedOrigins: [] };
const open = {
  host: '0.0.0.0',
  port: 4173,
  allowedHosts: ['rundown.example.com', 'box:8080'],
  allowedOrigins: [],
};
/** On this machine, behind a proxy that people open under its own names. */
const behind = {
  host: '127.0.0.1',
  port: 4173,
  allowedHosts: ['named.example.com', 'box:8080'],
  allowedOrigins: ['https://rundown.example.com', 'http://intra:8000'],
};
const lan = { host: '192.168.1.5', port: 80, allowedHosts: [], allowedOrigins: [] };

describe('isAllowedHost', () => {
  it.each([
    [local, '127.0.0.1:4173'],
    [local, 'localhost:4173'],
    [local, 'LOCALHOST:4173'],
    [local, '[::1]:4173'],
    [{ ...local, host: '127.0.0.9' }, '127.0.0.9:4173'],
    [{ ...local, host: '::1' }, '[::1]:4173'],
    [{ ...local, port: 80 }, 'localhost'],
    [open, '10.0.0.7:4173'],
    [open, '10.0.0.7:8080'],
    [open, '[fd00::1]:4173'],
    [open, 'localhost:4173'],
    [open, 'rundown.example.com'],
    [open, 'rundown.example.com:443'],
    [open, 'box:8080'],
    [behind, '127.0.0.1:4173'],
    [behind, 'rundown.example.com'],
    [behind, 'Rundown.example.com:443'],
    [behind, 'intra:8000'],
    [behind, 'intra'],
    [behind, 'rundown.example.com:4173'],
    [lan, '192.168.1.5'],
  ])('on %j answers to %s', (address, host) => {
    expect(isAllowedHost(host, address)).toBe(true);
  });

  it.each([
    [local, 'evil.example.com:4173'],
    [local, 'evil.example.com'],
    [local, 'localhost.evil.example.com:4173'],
    [local, '127.0.0.1.evil.example.com:4173'],
    [local, 'localhost:4174'],
    [local, 'localhost'],
    [local, '127.0.0.2:4173'],
    [local, 'user@localhost:4173'],
    [local, 'localhost:4173@evil.example.com'],
    [local, ''],
    [open, 'evil.example.com:4173'],
    [open, '1.2.3.4.evil.example.com'],
    [open, 'a.rundown.example.com'],
    [open, 'box:8081'],
    [behind, 'a.rundown.example.com'],
    [behind, 'evil.example.com'],
    [lan, 'localhost'],
    [lan, '127.0.0.1'],
  ])('on %j does not answer to %j', (address, host) => {
    expect(isAllowedHost(host, address)).toBe(false);
  });
});

const HOST = 'localhost:4173';
function requestOf(method: string, headers: Record<string, string>) {
  return new Request(`http://${HOST}/v1/posts`, { method, headers });
}

describe('isForeignWrite', () => {
  it.each([
    ['PATCH', {}],
    ['PATCH', { origin: 'http://localhost:4173' }],
    ['PATCH', { origin: 'http://localhost:4173', 'sec-fetch-site': 'same-origin' }],
    // A proxy that rewrites Host: the browser's own word counts.
    ['PATCH', { origin: 'https://anywhere.example.com', 'sec-fetch-site': 'same-origin' }],
    ['DELETE', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['POST', { 'sec-fetch-site': 'none' }],
    ['PATCH', { origin: 'https://rundown.example.com' }],
    ['PATCH', { origin: 'https://rundown.example.com', 'sec-fetch-site': 'cross-site' }],
    ['PATCH', { origin: 'http://intra:8000' }],
    ['PATCH', { origin: 'https://named.example.com' }],
    ['PATCH', { origin: 'http://box:8080' }],
    ['GET', { origin: 'https://evil.example.com', 'sec-fetch-site': 'cross-site' }],
    ['HEAD', { origin: 'https://evil.example.com' }],
  ])('lets %s with %j in', (method, headers) => {
    expect(isForeignWrite(requestOf(method, headers), HOST, behind)).toBe(false);
  });

  it.each([
    ['PATCH', { origin: 'https://evil.example.com' }],
    ['DELETE', { origin: 'http://localhost:3000' }],
    ['POST', { origin: 'http://127.0.0.1:4173' }],
    ['PUT', { origin: 'null' }],
    ['POST', { origin: '' }],
    ['PATCH', { origin: 'http://rundown.example.com' }],
    ['PATCH', { origin: 'https://rundown.example.com:8443' }],
    ['PATCH', { origin: 'https://named.example.com:8443' }],
    ['PATCH', { origin: 'http://box' }],
    ['PATCH', { 'sec-fetch-site': 'cross-site' }],
    ['PATCH', { 'sec-fetch-site': 'cross-site', origin: 'https://named.example.com' }],
    ['PATCH', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:4173' }],
  ])('keeps %s with %j out', (method, headers) => {
    expect(isForeignWrite(requestOf(method, headers), HOST, behind)).toBe(true);
  });

  it('takes an https origin for the same when a TLS proxy stands in front', () => {
    const request = requestOf('PATCH', { origin: 'https://rundown.example.com' });
    expect(isForeignWrite(request, 'rundown.example.com', local)).toBe(false);
  });
});

describe('refuse', () => {
  it.each([
    [
      requestOf('GET', { host: 'evil.example.com' }),
      421,
      'misdirected_request',
      'RUNDOWN_ALLOWED_HOSTS',
    ],
    [
      requestOf('PATCH', { host: HOST, origin: 'https://evil.example.com' }),
      403,
      'cross_origin',
      'RUNDOWN_ALLOWED_ORIGINS',
    ],
  ])('answers and logs what would allow it', async (request, status, code, variable) => {
    const refusal = refuse(request, local);
    expect(refusal?.response.status).toBe(status);
    const message = expect.stringContaining(variable);
    expect(await refusal?.response.json()).toEqual({ error: { code, message } });
    expect(refusal?.reason).toContain(variable);
    expect(refusal?.reason).toContain('evil.example.com');
  });

  it('does not repeat more of a header than a log line bears', () => {
    const origin = `https://${'a'.repeat(5000)}.example.com`;
    expect(refuse(requestOf('PATCH', { host: HOST, origin }), local)?.reason.length).toBeLessThan(
      500,
    );
  });

  it('lets the app itself in', () => {
    expect(refuse(requestOf('PATCH', { host: HOST, origin: `http://${HOST}` }), local)).toBeNull();
  });
});
