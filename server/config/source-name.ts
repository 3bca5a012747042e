/**
 * A name for where the posts come from: this API under this key, or this sandbox's data. A browser keeps what
 * it listed last under it, so that another key or another sandbox never sees it.
 */
import { randomUUID, scryptSync } from 'node:crypto';
import type { LiveMode, SandboxMode } from './config.ts';

const BYTES = 12;

/** What was kept in memory alone is gone with the process, and so is its name. */
const IN_MEMORY = ':memory:';

/** The same for the same source. It is slow to make, so that nobody finds a key by trying: make it once. */
export function sourceName(mode: LiveMode | SandboxMode): string {
  const source =
    mode.kind === 'live'
      ? `${mode.apiKey} at ${mode.apiUrl}`
      : mode.databaseUrl === IN_MEMORY
        ? randomUUID()
        : mode.databaseUrl;
  return scryptSync(source, `rundown ${mode.kind}`, BYTES).toString('base64url');
}
