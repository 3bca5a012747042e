/**
 * The socket. It is taken before anything is opened, so that a second Rundown on the same port stops
 * without having touched the data; requests that come before the app is ready wait for it.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { errorResponse } from './http-error.ts';
import { inUrl } from './loopback.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

type Fetch = (request: Request, env: object) => Response | Promise<Response>;

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

/**
 * Listens and then makes the app with `create`, which is told the real port. Rejects with the
 * system's error (`EADDRINUSE`…) or with what `create` throws; the socket is then closed again.
 */
export async function listen(
  host: string,
  port: number,
  create: (port: number) => Promise<Fetch>,
): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const bound = server.address();
  const real = typeof bound === 'object' && bound !== null ? bound.port : port;
  const listener = create(real).then(toListener);
  server.on('request', (incoming, outgoing) => {
    listener.then(
      (answer) => answer(incoming, outgoing),
      () => outgoing.destroy(),
    );
  });
  try {
    await listener;
  } catch (error) {
    server.close();
    server.closeAllConnections();
    throw error;
  }
  return { server, url: `http://${inUrl(host)}:${real}` };
}
