/** Files that import one another in a ring can be understood, tested and moved only together. */
import { resolveImport } from './resolve.ts';
import type { Tree } from './rules.ts';

/** Each ring once, as `a.ts → b.ts → a.ts`. Type imports count: they too tie files together. */
export function cycles({ files, aliases }: Tree): string[] {
  const edges = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.flatMap(({ specifier }) => {
        const target = resolveImport(path, specifier, aliases);
        return target.kind === 'file' ? [target.path] : [];
      }),
    ]),
  );
  const finished = new Set<string>();
  const found: string[] = [];

  const walk = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push([...trail.slice(start), path].join(' → '));
      return;
    }
    if (finished.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return found;
}
