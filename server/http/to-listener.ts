/** The bridge between Node's request and response and the Web's. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { errorResponse } from './http-error.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

export type Fetch = (request: Request, env: object) => Response | Promise<Response>;

/** Turns Node's request and response into ours. What is no HTTP request at all is answered with 400. */
export function toListener(
  fetch: Fetch,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return getRequestListener(fetch, {
    // Vite and the tests share this process's globals: leave them alone.
    overrideGlobalObjects: false,
    errorHandler: () =>
      errorResponse(
        400,
        'bad_request',
        'The request could not be read.',
        Object.fromEntries(SECURITY_HEADERS),
      ),
  });
}
