/**
 * All that the page's script needs to run becomes one file. What a later chunk shares with it would else
 * be a file of its own: another request, compressed apart (3.9 kB more in all).
 *
 * A package's index names all that the package has. Of that only what somebody names counts, or the first
 * load would hold the icons of every later part.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Rolldown } from 'vite';

interface Graph {
  getModuleInfo(id: string): Rolldown.ModuleInfo | null;
}

/** `import { a, type B } from './c'`, and the same with `export`. */
const NAMED = /\b(?:import|export)\s*(?:type\s*)?\{([^}]*)\}\s*from\s*['"]([^'"]+)['"]/gu;
const WORDS = new Set(['as', 'default', 'type']);
/** What else an index may hold. */
const NOISE =
  /\/\*.*?\*\/|\/\/[^\n]*|\bexport\s*(?:\{[^}]*\}|\*[^;\n]*)|\bimport\s[^;\n]*|['"]use \w+['"]|[\s;]/gsu;

/** A group of chunks: `main` takes every module that `entry` (its path) needs to run. */
export function firstLoad(entry: string) {
  let ids: ReadonlySet<string> | undefined;
  return {
    debugName: 'first load',
    includeDependenciesRecursively: false,
    name: (id: string, graph: Graph) => {
      ids ??= neededBy(entry, graph);
      return ids.has(id) ? 'main' : null;
    },
  };
}

/** What a script imports by name: the names, and where from. */
function namedImports(text: string) {
  return [...text.matchAll(NAMED)].map(([, names = '', from = '']) => ({
    names: (names.match(/[\w$]+/gu) ?? []).filter((name) => !WORDS.has(name)),
    from,
  }));
}

const isIndex = (text: string) => text.replaceAll(NAMED, '').replaceAll(NOISE, '') === '';

/** The text of a module; empty where it is no file (what the bundler makes up). */
function textOf(id: string): string {
  if (id.includes('\0') || !/\.[cm]?[jt]sx?$/u.test(id)) return '';
  return readFileSync(id, 'utf8');
}

function neededBy(entry: string, graph: Graph): ReadonlySet<string> {
  const needed = new Set([entry]);
  const wanted = new Set<string>();
  /** By id, the names under which an index offers it. */
  const offered = new Map<string, string[]>();
  const look = (id: string) => {
    const imported = graph.getModuleInfo(id)?.importedIds ?? [];
    const text = textOf(id);
    const named = namedImports(text);
    const isOffer = id.includes('node_modules') && text !== '' && isIndex(text);
    if (!isOffer) for (const { names } of named) for (const name of names) wanted.add(name);
    const names = new Map(named.map((one) => [resolve(dirname(id), one.from), one.names]));
    for (const next of imported) {
      const known = isOffer ? names.get(next) : undefined;
      if (known === undefined) needed.add(next);
      else offered.set(next, [...(offered.get(next) ?? []), ...known]);
    }
  };
  const seen = new Set<string>();
  for (let size = -1; size !== needed.size;) {
    size = needed.size;
    // A set goes on with what is added while it is gone through.
    for (const id of needed) {
      if (seen.has(id)) continue;
      seen.add(id);
      look(id);
    }
    for (const [id, names] of offered) if (names.some((name) => wanted.has(name))) needed.add(id);
  }
  return needed;
}
