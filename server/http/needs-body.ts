/**
 * A body is allowed with DELETE but unusual, and some proxies take it off. What then arrives would be
 * refused by the API for reasons that mislead, so it is caught here and the proxy named.
 */
import type { Context, Handler } from 'hono';
import { errorResponse } from './http-error.ts';

/** `handle`, for requests that have a body; the others are answered with 400. */
export function needsBody(handle: Handler): Handler {
  return async (c, next) => {
    if (await hasBody(c)) return handle(c, next);
    const message =
      'The list of posts was missing from the request, so nothing was deleted. If a proxy stands before Rundown, it must let DELETE requests keep their body.';
    return errorResponse(400, 'request_body_lost', message);
  };
}

async function hasBody(c: Context): Promise<boolean> {
  const length = c.req.header('content-length');
  if (length !== undefined) return length !== '0';
  // Without a stated length it is in memory by now (see `bodyLimit`).
  return c.req.raw.body !== null && (await c.req.raw.clone().arrayBuffer()).byteLength > 0;
}
