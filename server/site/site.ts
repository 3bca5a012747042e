/**
 * The browser's side of the app: hashed assets may be cached for a year, the page itself never,
 * other files for an hour. Whatever looks like a file and is none is 404; any other address is the
 * page, because the browser does the routing.
 */
import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Context, MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { errorResponse } from '#server/http/http-error.ts';
import { fillPage } from './page-html.ts';
import type { PagePerson, PageSettings } from './page-html.ts';

/** `file`: the path on disk of what `serveStatic` found, with `.br` or `.gz` where it took that. */
interface SiteEnv {
  Bindings: { person?: PagePerson | null };
  Variables: { file?: string };
}

const PAGE = 'index.html';
const COMPRESSIBLE = /^(?:text\/|application\/(?:javascript|json)|[^;]+\+(?:json|xml))/;
/** One range of bytes; anything else is answered with the whole file, as RFC 9110 allows. */
const ONE_RANGE = /^bytes=(?:(\d+)-(\d*)|-\d+)$/;

/**
 * Answers GET and HEAD from the built site in `directory`.
 * Throws the system's error (`ENOENT`…) where there is no built page.
 */
export function createSite(directory: string, page: PageSettings): Hono<SiteEnv> {
  readFileSync(join(directory, PAGE));
  const site = new Hono<SiteEnv>();
  site.use(readsOnly);
  site.get('*', async (c, next) => {
    if (!isPage(new URL(c.req.url).pathname)) return next();
    // Read each time: a build that was made meanwhile has other assets.
    const html = await readFile(join(directory, PAGE), 'utf8');
    return c.html(fillPage(html, page, personOf(c)), 200, { 'cache-control': 'no-store' });
  });
  site.use(etag(), fileHeaders, onlyOneRange);
  site.get(
    '*',
    serveStatic({
      root: directory,
      precompressed: true,
      onFound: (path, c: Context<SiteEnv>) => c.set('file', path),
    }),
  );
  site.get('*', () =>
    errorResponse(404, 'not_found', 'There is no such file.', { 'cache-control': 'no-store' }),
  );
  return site;
}

/** Tests call the site without what the listener knows. */
function personOf(c: Context<SiteEnv>): PagePerson | null {
  const env: Partial<SiteEnv['Bindings']> | undefined = c.env;
  return env?.person ?? null;
}

const readsOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  return errorResponse(405, 'method_not_allowed', 'Pages and files can only be read.', {
    allow: 'GET, HEAD',
  });
};

/** Whether a path (encoded) is an address of the app. Post ids may hold anything, dots and slashes. */
function isPage(pathname: string): boolean {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return false;
  }
  if (path === `/${PAGE}` || path.startsWith('/posts/')) return true;
  return !/\/\/|\\|\0|\/\.\.?(?:\/|$)|^\/assets(?:\/|$)|\.[^/]+$/.test(path);
}

/** What `serveStatic` leaves out: how long to cache, a tag for each encoding, that ranges are taken. */
const fileHeaders: MiddlewareHandler<SiteEnv> = async (c, next) => {
  await next();
  const path = c.get('file');
  if (path === undefined) return;
  const { headers } = c.res;
  const asset = c.req.path.startsWith('/assets/');
  headers.set(
    'cache-control',
    asset ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
  );
  const { mtimeMs, size } = statSync(path);
  const encoding = headers.get('content-encoding') ?? 'plain';
  headers.set('etag', `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}-${encoding}"`);
  headers.set('accept-ranges', 'bytes');
  if (COMPRESSIBLE.test(headers.get('content-type') ?? '')) headers.set('vary', 'Accept-Encoding');
};

/**
 * Leaves a `Range` only where `serveStatic` reads it rightly. `If-Range` names a version of the file,
 * which it does not compare: then the whole file is always right.
 */
const onlyOneRange: MiddlewareHandler = async (c, next) => {
  const range = c.req.header('range');
  if (range !== undefined) {
    const [matched, from = '', to = ''] = ONE_RANGE.exec(range) ?? [];
    const backwards = to !== '' && Number(to) < Number(from);
    if (matched === undefined || backwards || c.req.header('if-range') !== undefined) {
      const headers = new Headers(c.req.header());
      headers.delete('range');
      c.req.raw = new Request(c.req.url, { method: c.req.method, headers });
    }
  }
  return next();
};
