/**
 * Compresses the built browser files once, at build time, as small as they get: `app.js.br` and
 * `app.js.gz` beside `app.js`. The server sends whichever the browser accepts.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { addCompileHints } from './compile-hints.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Pictures, video and fonts are compressed already; the page is filled in for each request. */
const TEXT = /\.(?:css|js|json|svg|txt|webmanifest|xml)$/;
/** Smaller files fit one packet anyway. Bytes. */
const WORTH_IT = 1024;

/** Writes the compressed files beside the others under `directory`. Throws the system's error. */
export async function precompress(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (bytes.length < WORTH_IT) continue;
    const [br, gz] = await Promise.all([
      toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      toGzip(bytes, { level: 9 }),
    ]);
    await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  }
}

/** Does so at the end of the browser's build, when the files are as they will be served. */
export function precompressedBuild(): Plugin {
  return {
    name: 'rundown-precompress',
    apply: (config, { command }) => command === 'build' && config.build?.ssr === undefined,
    writeBundle: async ({ dir }, bundle) => {
      if (dir === undefined) return;
      await addCompileHints(dir, bundle);
      await precompress(dir);
    },
  };
}
