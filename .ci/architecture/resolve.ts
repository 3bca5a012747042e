/** Turns what an import says into a file of ours, or into the name of a package. */
import { posix } from 'node:path';

export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string };

/** package.json's "imports": `#domain/*` → `src/domain/*`. */
export type Aliases = ReadonlyMap<string, string>;

/** Reads package.json's "imports" where each is one folder with a star, as ours are. */
export function readAliases(imports: Readonly<Record<string, string>>): Aliases {
  return new Map(
    Object.entries(imports).map(([from, to]) => [
      from.replace('*', ''),
      posix.normalize(to.replace('*', '')),
    ]),
  );
}

/** `importer` is the path of the file the import stands in. */
export function resolveImport(importer: string, specifier: string, aliases: Aliases): Target {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) {
    return { kind: 'file', path: posix.join(posix.dirname(importer), plain) };
  }
  for (const [prefix, folder] of aliases) {
    if (plain.startsWith(prefix)) {
      return { kind: 'file', path: posix.join(folder, plain.slice(prefix.length)) };
    }
  }
  const [first = plain, second] = plain.split('/');
  return { kind: 'package', name: first.startsWith('@') ? `${first}/${second ?? ''}` : first };
}
