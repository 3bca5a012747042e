import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rolldown } from 'vite';

/** Chrome 136 and later read it at the very beginning of a script; for others it is a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * A script that comes later (the drawer, the planner) is compiled whole while it arrives, beside the page's
 * own thread, and not function by function at the click that opens it. The first script gains nothing by it
 * (docs/decisions/016-what-of-ours-stays.md). Done in the written files: Vite writes lines of its own before
 * what a plugin puts first.
 */
export async function addCompileHints(
  directory: string,
  bundle: Rolldown.OutputBundle,
): Promise<void> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const entries = chunks.filter(({ isEntry }) => isEntry);
  const first = new Set(entries.flatMap(({ fileName, imports }) => [fileName, ...imports]));
  const later = chunks.filter(({ fileName }) => !first.has(fileName));
  await Promise.all(
    later.map(async ({ fileName }) => {
      const path = join(directory, fileName);
      await writeFile(path, HINT + (await readFile(path, 'utf8')));
    }),
  );
}
