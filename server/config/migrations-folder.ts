/** Where a database's migrations are: beside the code that opens it, or, built, in `dist/server`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder with drizzle's migrations of `name`, looked for from `directory`, the `import.meta.dirname`
 * of the caller. The build puts them all under `dist/server/migrations` (see `ship-migrations.ts`).
 * Throws where there is none.
 */
export function migrationsFolder(directory: string, name: string): string {
  const candidates = ['migrations', `migrations/${name}`, `../migrations/${name}`];
  const found = candidates
    .map((candidate) => join(directory, candidate))
    .find((folder) => existsSync(join(folder, 'meta', '_journal.json')));
  if (found === undefined) throw new Error(`The migrations of ${name} are missing: build again`);
  return found;
}
