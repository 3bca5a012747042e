/**
 * The built browser files, read into memory once at start (a few megabytes). A request can name
 * only what is in the map, so no path from outside ever reaches the disk; and a build made while
 * the server runs cannot pull files away from under an open page.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import type { Encoding } from './accept-encoding.ts';
import { compress } from './compress.ts';

const TEXT = /^(?:text\/|application\/(?:javascript|json|manifest\+json|xml)|image\/svg\+xml)/;
/** The first to ask gets what is packed in a few milliseconds; the smallest is made meanwhile. */
const QUICK = 5;
const SMALLEST = 11;

export interface SiteFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** Of the uncompressed bytes, without quotes. */
  readonly hash: string;
  /** Whether it is text, which is worth compressing. */
  readonly text: boolean;
  /** The bytes in that encoding. */
  readonly packed: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Makes a file of the site out of its bytes; `name` gives the type by its extension. */
export function siteFile(name: string, bytes: Uint8Array<ArrayBuffer>): SiteFile {
  const contentType = getMimeType(name) ?? 'application/octet-stream';
  const packings = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  const pack = (encoding: Encoding) => {
    const quick = compress(bytes, encoding, QUICK);
    packings.set(encoding, quick);
    const keep = (smallest: Uint8Array<ArrayBuffer>) =>
      packings.set(encoding, Promise.resolve(smallest));
    // Should it fail, the quick one is still there.
    quick.then(() => compress(bytes, encoding, SMALLEST)).then(keep, () => undefined);
    return quick;
  };
  return {
    bytes,
    contentType,
    hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 16),
    text: TEXT.test(contentType),
    packed: (encoding) => packings.get(encoding) ?? pack(encoding),
  };
}

/** All files under `directory` by URL path (`/assets/x.js`). Throws the system's error if unreadable. */
export function readSite(directory: string): ReadonlyMap<string, SiteFile> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = `/${relative(directory, path).split(sep).join('/')}`;
      return [name, siteFile(name, new Uint8Array(readFileSync(path)))];
    }),
  );
}
