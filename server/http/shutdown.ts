/** Stopping: no new connections, the responses under way are finished, then the database is closed. */
import type { Server } from 'node:http';

/** How long responses under way may take. Milliseconds. */
const GRACE_MS = 5_000;
/** `npm start` may hand the same Ctrl-C on to us a second time; only a later one is impatience. */
const SAME_SIGNAL_MS = 200;
const SWEEP_MS = 25;

/** Resolves when every connection is closed: the idle at once, the busy when done or after `graceMs`. */
export function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection that was kept alive becomes idle when its response is out, so look again and again.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/**
 * Ends the process cleanly on SIGTERM or SIGINT, and at once on a second one. `endStreams` ends the
 * responses that would go on for ever.
 */
export function stopOnSignal(
  server: Server,
  close: () => Promise<void>,
  endStreams: () => void,
): void {
  let since: number | null = null;
  const stop = () => {
    if (since !== null) {
      if (performance.now() - since > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    since = performance.now();
    endStreams();
    closeServer(server, GRACE_MS)
      .then(close)
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
