import { describe, expect, it } from 'vitest';
import { isAllowedHost, isForeignWrite, refuse } from './host-check.ts';

const local = { host: '127.0.0.1', port: 4173, allowedHosts: [] };
const open = { host: '0.0.0.0', port: 4173, allowedHosts: ['rundown.example.com', 'box:8080'] };
const lan = { host: '192.168.1.5', port: 80, allowedHosts: [] };

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
    [lan, 'localhost'],
    [lan, '127.0.0.1'],
  ])('on %j does not answer to %j', (address, host) => {
    expect(isAllowedHost(host, address)).toBe(false);
  });
});

const HOST = 'localhost:4173';
function ask(method: string, headers: Record<string, string>) {
  return new Request(`http://${HOST}/v1/posts`, { method, headers });
}

describe('isForeignWrite', () => {
  it.each([
    ['PATCH', {}],
    ['PATCH', { origin: 'http://localhost:4173' }],
    ['PATCH', { origin: 'http://localhost:4173', 'sec-fetch-site': 'same-origin' }],
    ['POST', { 'sec-fetch-site': 'none' }],
    ['GET', { origin: 'https://evil.example.com', 'sec-fetch-site': 'cross-site' }],
    ['HEAD', { origin: 'https://evil.example.com' }],
  ])('lets %s with %j in', (method, headers) => {
    expect(isForeignWrite(ask(method, headers), HOST)).toBe(false);
  });

  it.each([
    ['PATCH', { origin: 'https://evil.example.com' }],
    ['DELETE', { origin: 'http://localhost:3000' }],
    ['POST', { origin: 'http://127.0.0.1:4173' }],
    ['PUT', { origin: 'null' }],
    ['POST', { origin: '' }],
    ['PATCH', { 'sec-fetch-site': 'cross-site' }],
    ['PATCH', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:4173' }],
  ])('keeps %s with %j out', (method, headers) => {
    expect(isForeignWrite(ask(method, headers), HOST)).toBe(true);
  });

  it('takes an https origin for the same when a TLS proxy stands in front', () => {
    const request = ask('PATCH', { origin: 'https://rundown.example.com' });
    expect(isForeignWrite(request, 'rundown.example.com')).toBe(false);
  });
});

describe('refuse', () => {
  it.each([
    [ask('GET', { host: 'evil.example.com' }), 421, 'misdirected_request'],
    [ask('PATCH', { host: HOST, origin: 'https://evil.example.com' }), 403, 'cross_origin'],
  ])('answers with the envelope', async (request, status, code) => {
    const answer = refuse(request, local);
    expect(answer?.status).toBe(status);
    expect(await answer?.json()).toEqual({ error: { code, message: expect.any(String) } });
  });

  it('lets the app itself in', () => {
    expect(refuse(ask('PATCH', { host: HOST, origin: `http://${HOST}` }), local)).toBeNull();
  });
});
