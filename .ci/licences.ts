/**
 * What we ship must be under a licence that lets us: permissive ones only. Development tools are
 * not shipped and not looked at.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ROOT } from './run-command.ts';

/** SPDX names. OFL-1.1 is the font's. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Whether an SPDX expression leaves us a permitted choice. `AND` binds tighter than `OR`. */
export function isAllowed(expression: string): boolean {
  return expression
    .replaceAll(/[()]/g, '')
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((name) => ALLOWED.has(name.trim())));
}

export interface ShippedPackage {
  /** `node_modules/zod`. */
  readonly path: string;
  /** Null where the package states none. */
  readonly licence: string | null;
}

const LicenceSchema = z.object({ license: z.string() });
const LockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ dev: z.optional(z.boolean()), license: z.optional(z.string()) }),
  ),
});

/** A package's own word, or the lockfile's for one of another platform that is not installed. */
function licenceOf(path: string, locked: string | undefined): string | null {
  const file = join(ROOT, path, 'package.json');
  if (!existsSync(file)) return locked ?? null;
  const manifest = LicenceSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return manifest.success ? manifest.data.license : null;
}

/** The production tree, from the lockfile, so that no package is missed that npm would install. */
export function shippedPackages(): ShippedPackage[] {
  const lock = LockSchema.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path.startsWith('node_modules/') && dev !== true)
    .map(([path, { license }]) => ({ path, licence: licenceOf(path, license) }));
}
