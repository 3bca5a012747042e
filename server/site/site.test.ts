import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { precompress } from './precompress.ts';
import { createSite } from './site.ts';

const root = mkdtempSync(join(tmpdir(), 'rundown-site-'));
afterAll(() => rmSync(root, { recursive: true }));

const site = join(root, 'client');
const SCRIPT = 'export const result = 42;\n'.repeat(200);
mkdirSync(join(site, 'assets'), { recursive: true });
mkdirSync(join(site, 'media'));
writeFileSync(
  join(site, 'index.html'),
  '<!doctype html><meta name="rundown-mode" content="" /><div id="root"></div>',
);
writeFileSync(join(site, 'assets/app-1a2b.js'), SCRIPT);
writeFileSync(join(site, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
writeFileSync(join(site, 'media/clip.mp4'), '0123456789');
writeFileSync(join(root, 'secret.txt'), 'outside');

await precompress(site);

const SETTINGS = { mode: 'sandbox', source: 'here', basePath: '/' } as const;
const app = createSite(site, SETTINGS);
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(path, { method, headers });

describe('the page', () => {
  it.each([
    '/',
    '/index.html',
    '/posts/post_abc123',
    '/posts/a.b',
    '/posts/a%2Fb',
    '/posts/..%2f..%2fsecret',
    '/posts/',
    '/anything',
  ])('%s is the page, never cached, with the mode in it', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
    expect(await response.text()).toContain('<meta name="rundown-mode" content="sandbox" />');
  });

  it.each([
    '/assets/app-old.js',
    '/assets/',
    '/assets',
    '/assets/index.html',
    '/robots.txt',
    '/media/none.mp4',
    '/.env',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret',
    '/..%5csecret',
    '//secret',
    '/%00',
    '/%',
    '/%ff',
  ])('%s is 404 with the envelope', async (path) => {
    const response = await app.request(new Request(`http://localhost${path}`));
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      error: { code: 'not_found', message: expect.any(String) },
    });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('cannot be requested with %s', async (method) => {
    const response = await get('/', {}, method);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
    expect(await response.json()).toMatchObject({ error: { code: 'method_not_allowed' } });
  });
});

describe('files', () => {
  it.each([
    [
      '/assets/app-1a2b.js',
      'public, max-age=31536000, immutable',
      'text/javascript; charset=utf-8',
    ],
    ['/favicon.svg', 'public, max-age=3600', 'image/svg+xml; charset=utf-8'],
    ['/media/clip.mp4', 'public, max-age=3600', 'video/mp4'],
  ])('%s is cached as "%s"', async (path, cacheControl, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe(cacheControl);
    expect(response.headers.get('content-type')).toBe(type);
    const etag = response.headers.get('etag') ?? '';
    const again = await get(path, { 'if-none-match': `"x", W/${etag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await get(path, { 'if-none-match': '"x"' })).status).toBe(200);
  });

  it.each([
    ['gzip, br', 'br', (bytes: Buffer) => brotliDecompressSync(bytes).toString()],
    ['gzip', 'gzip', (bytes: Buffer) => gunzipSync(bytes).toString()],
    ['br;q=0, gzip', 'gzip', (bytes: Buffer) => gunzipSync(bytes).toString()],
    ['', null, String],
  ])('accepting "%s" gets %s', async (accepted, encoding, unpack) => {
    const response = await get('/assets/app-1a2b.js', { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    expect(unpack(bytes)).toBe(SCRIPT);
  });

  it('gives each encoding a tag of its own', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (accepted) =>
        (await get('/assets/app-1a2b.js', { 'accept-encoding': accepted })).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it('answers HEAD with the headers alone', async () => {
    const response = await get('/media/clip.mp4', {}, 'HEAD');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe('10');
    expect(response.headers.get('accept-ranges')).toBe('bytes');
    expect(await response.text()).toBe('');
  });

  it('leaves video uncompressed and gives a range of it', async () => {
    const response = await get('/media/clip.mp4', { 'accept-encoding': 'br', range: 'bytes=2-4' });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('content-range')).toBe('bytes 2-4/10');
    expect(response.headers.get('content-length')).toBe('3');
    expect(await response.text()).toBe('234');
  });

  it('says where a range is outside the file', async () => {
    const response = await get('/media/clip.mp4', { range: 'bytes=10-' });
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe('bytes */10');
  });

  it.each([
    ['bytes=0-0', '0'],
    ['bytes=2-4', '234'],
    ['bytes=7-', '789'],
    ['bytes=-3', '789'],
    ['bytes=-30', '0123456789'],
    ['bytes=5-99', '56789'],
  ])('gives the range %s', async (range, text) => {
    const response = await get('/media/clip.mp4', { range });
    expect(response.status).toBe(206);
    expect(await response.text()).toBe(text);
  });

  it.each(['bytes=0-1,3-4', 'bytes=4-2', 'bytes=a-b', 'bytes=-', 'items=0-1', 'bytes 0-1', ''])(
    'gives the whole file for the range %j',
    async (range) => {
      const response = await get('/media/clip.mp4', { range });
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('0123456789');
    },
  );

  it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('has no range %s', async (range) => {
    expect((await get('/media/clip.mp4', { range })).status).toBe(416);
  });

  it('gives the whole file when it is no longer the one the range was meant for', async () => {
    const response = await get('/media/clip.mp4', { range: 'bytes=2-4', 'if-range': '"old"' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('0123456789');
  });
});

describe('createSite', () => {
  it.each([join(root, 'nowhere'), join(root, 'client/assets')])(
    'fails without a page: %s',
    (directory) => {
      expect(() => createSite(directory, SETTINGS)).toThrow();
    },
  );
});
