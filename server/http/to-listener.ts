/** The bridge between Node's request and response and the Web's. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { errorResponse } from './http-error.ts';
import { securityHeaders } from './security-headers.ts';

export type Fetch = (request: Request, env: object) => Response | Promise<Response>;

const unreadable = new Hono()
  .use(securityHeaders)
  .all('*', () => errorResponse(400, 'bad_request', 'The request could not be read.'));

/** Turns Node's request and response into ours. What is no HTTP request at all is answered with 400. */
export function toListener(
  fetch: Fetch,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return getRequestListener(fetch, {
    errorHandler: () => unreadable.request('/'),
  });
}
