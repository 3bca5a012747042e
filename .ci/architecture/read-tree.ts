/** Reads the real tree from the disk. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as z from 'zod/mini';
import { ROOT } from '../run-command.ts';
import { readSource } from './read-source.ts';
import { readAliases } from './resolve.ts';
import type { Tree } from './rules.ts';

/** Where our own code is. */
const FOLDERS = ['src', 'server', 'e2e', '.ci'];

const ManifestSchema = z.object({ imports: z.record(z.string(), z.string()) });

export function readTree(): Tree {
  const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const aliases = readAliases(ManifestSchema.parse(JSON.parse(manifest)).imports);
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = relative(ROOT, file).split(sep).join('/');
        return readSource(path, readFileSync(file, 'utf8'));
      }),
  );
  return { files, aliases };
}
