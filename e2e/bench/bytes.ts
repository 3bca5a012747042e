/** What a first visit downloads, as the server sends it to a browser that takes brotli. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Bytes {
  /** Scripts that index.html names: what the list needs. Bytes, brotli. */
  readonly firstLoadJs: number;
  /** Scripts fetched later, when idle or on use. Bytes, brotli. */
  readonly lazyJs: number;
  /** Style sheets that index.html names. Bytes, brotli. */
  readonly css: number;
}

/** Reads the build in `client` (`dist/client`). Throws where there is none. */
export function bytesOfBuild(client: string): Bytes {
  const html = readFileSync(join(client, 'index.html'), 'utf8');
  const assets = join(client, 'assets');
  const size = (name: string) => brotliCompressSync(readFileSync(join(assets, name))).length;
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + size(name), 0);
  const isFirst = (name: string) => html.includes(`/assets/${name}`);
  const named = (ending: string) => readdirSync(assets).filter((name) => name.endsWith(ending));
  return {
    firstLoadJs: sum(named('.js').filter(isFirst)),
    lazyJs: sum(named('.js').filter((name) => !isFirst(name))),
    css: sum(named('.css').filter(isFirst)),
  };
}
