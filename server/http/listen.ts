/**
 * The socket. It is taken before anything is opened, so that a second Rundown on the same port stops
 * without having touched the data; requests that come before the app is ready wait for it.
 */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { inUrl } from '#server/config/loopback.ts';
import { toListener } from './to-listener.ts';
import type { Fetch } from './to-listener.ts';

/**
 * Listens and then makes the app with `create`, which gets the real port. Rejects with the
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
      (handle) => handle(incoming, outgoing),
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
