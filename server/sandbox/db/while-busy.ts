import { setTimeout as wait } from 'node:timers/promises';

const TRIES = 100;
const BETWEEN_MS = 50;

const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  (/SQLITE_BUSY|database is locked/.test(error.message) || isBusy(error.cause));

/**
 * Tries again while another process has the file, for five seconds. SQLite's own `busy_timeout` does not
 * wait where a reader becomes a writer, nor for the change to WAL. Throws what `act` throws else.
 */
export async function whileBusy<T>(act: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (tries === TRIES || !isBusy(error)) throw error;
      await wait(BETWEEN_MS);
    }
  }
}
