/**
 * The browser's side of the app: hashed assets may be kept for a year, the page itself never, other
 * files for an hour. Whatever looks like a file and is none is 404; any other address is the page,
 * because the browser does the routing.
 */
import type { Context } from 'hono';
import { preferredEncoding } from './accept-encoding.ts';
import { parseRange } from './byte-range.ts';
import { errorResponse } from '#server/http/http-error.ts';
import { withMode } from './mode-meta.ts';
import { readSite, siteFile } from './site-files.ts';
import type { SiteFile } from './site-files.ts';

const PAGE = '/index.html';

/**
 * Reads the site in `directory` and answers GET and HEAD from it.
 * Throws the system's error (`ENOENT`…) where there is no built page.
 */
export function createStatic(
  directory: string,
  mode: 'live' | 'sandbox',
): (c: Context) => Promise<Response> {
  const files = new Map(readSite(directory));
  const built = files.get(PAGE);
  if (built === undefined) throw new Error(`no index.html in ${directory}`);
  const html = withMode(new TextDecoder().decode(built.bytes), mode);
  const page = siteFile(PAGE, new TextEncoder().encode(html));
  files.delete(PAGE);

  return async (c) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      return errorResponse(405, 'method_not_allowed', 'Pages and files can only be read.', {
        allow: 'GET, HEAD',
      });
    }
    const path = decodePath(c.req.url);
    const file = path === null ? undefined : files.get(path);
    if (path !== null && file !== undefined) {
      const asset = path.startsWith('/assets/');
      return answer(
        c,
        file,
        asset ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      );
    }
    if (path === null || !isPage(path)) {
      return errorResponse(404, 'not_found', 'There is no such file.', {
        'cache-control': 'no-store',
      });
    }
    return answer(c, page, 'no-store');
  };
}

/** The decoded path, or null for one that no honest client sends. */
function decodePath(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url).pathname);
    // oxlint-disable-next-line no-control-regex -- a NUL in a path is exactly what is refused
    return /\/\/|\\|\0|\/\.\.?(?:\/|$)/.test(path) ? null : path;
  } catch {
    return null;
  }
}

/** Post ids are opaque and may hold a dot; elsewhere an extension means a file. */
function isPage(path: string): boolean {
  if (path === PAGE || path.startsWith('/posts/')) return true;
  return !/^\/assets(?:\/|$)|\.[^/]+$/.test(path);
}

async function answer(c: Context, file: SiteFile, cacheControl: string): Promise<Response> {
  const encoding = file.text ? preferredEncoding(c.req.header('accept-encoding') ?? null) : null;
  const etag = `"${file.hash}${encoding === null ? '' : `-${encoding}`}"`;
  const headers = new Headers({ 'cache-control': cacheControl });
  if (cacheControl !== 'no-store') headers.set('etag', etag);
  if (file.text) headers.set('vary', 'Accept-Encoding');
  if (headers.has('etag') && matches(c.req.header('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set('content-type', file.contentType);
  if (!file.text) return answerRange(c, file, headers, etag);
  if (encoding !== null) headers.set('content-encoding', encoding);
  return send(encoding === null ? file.bytes : await file.packed(encoding), 200, headers);
}

function answerRange(c: Context, file: SiteFile, headers: Headers, etag: string): Response {
  headers.set('accept-ranges', 'bytes');
  const { length } = file.bytes;
  const condition = c.req.header('if-range');
  const wanted = condition === undefined || condition === etag ? c.req.header('range') : undefined;
  const range = parseRange(wanted, length);
  if (range === null) return send(file.bytes, 200, headers);
  if (range === 'unsatisfiable') {
    const message = `The file has ${length} bytes.`;
    return errorResponse(416, 'range_not_satisfiable', message, {
      'content-range': `bytes */${length}`,
    });
  }
  headers.set('content-range', `bytes ${range.start}-${range.end}/${length}`);
  return send(file.bytes.subarray(range.start, range.end + 1), 206, headers);
}

/** The length is stated here so that an answer to HEAD, whose body is taken away, has it too. */
function send(bytes: Uint8Array<ArrayBuffer>, status: number, headers: Headers): Response {
  headers.set('content-length', String(bytes.length));
  return new Response(bytes, { status, headers });
}

function matches(header: string | undefined, etag: string): boolean {
  const tags = new Set((header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, '')));
  return tags.has(etag) || tags.has('*');
}
