/** Puts the migrations beside the built server, which reads them at start. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** By name, as `migrationsFolder` finds them. */
const FOLDERS = { sandbox: 'server/sandbox/db/migrations', team: 'server/team/db/migrations' };

/** Copies them at the end of the server's build. */
export function shippedMigrations(): Plugin {
  return {
    name: 'rundown-migrations',
    apply: (config, { command }) => command === 'build' && config.build?.ssr !== undefined,
    writeBundle: ({ dir }) => {
      if (dir === undefined) return;
      for (const [name, folder] of Object.entries(FOLDERS)) {
        cpSync(folder, join(dir, 'migrations', name), { recursive: true });
      }
    },
  };
}
