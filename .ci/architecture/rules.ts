/** The rules of the house, each a function from the files to sentences of what breaks it. */
import { MAX_LINES, NAMELESS_FOLDERS, PACKAGE_RULES, layerOf } from './layers.ts';
import type { Import, SourceFile } from './read-source.ts';
import { resolveImport } from './resolve.ts';
import type { Aliases } from './resolve.ts';

export interface Tree {
  readonly files: readonly SourceFile[];
  readonly aliases: Aliases;
}

/** A test, or what only tests use. */
const isTest = (path: string) => /\.(test|fixture)\.(tsx?|json)$/.test(path);
const place = (file: SourceFile, line: number) => `${file.path}:${line}`;

function everyImport(
  { files }: Tree,
  rule: (file: SourceFile, found: Import) => string | null,
): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap((found) => {
      const problem = rule(file, found);
      return problem === null ? [] : [`${place(file, found.line)} ${problem}`];
    }),
  );
}

/** A file imports only what its layer's row allows. */
export function crossedLayers(tree: Tree): string[] {
  return everyImport(tree, (file, { specifier }) => {
    const own = layerOf(file.path);
    const target = resolveImport(file.path, specifier, tree.aliases);
    if (own === undefined || target.kind === 'package') return null;
    const other = layerOf(target.path);
    if (other === undefined || own.mayImport.includes(other.name)) return null;
    if (other !== own) return `${own.name} may not import ${other.name} (${specifier})`;
    const [from, to] = [file.path, target.path].map(
      (path) => path.slice(own.folder.length).split('/')[0],
    );
    if (own.separate !== true || from === to) return null;
    return `${own.name}/${from ?? ''} may not import ${own.name}/${to ?? ''}`;
  });
}

/** Relative inside a folder of a layer, by alias across; and nothing from outside the project. */
export function strayPaths(tree: Tree): string[] {
  return everyImport(tree, (file, { specifier }) => {
    const target = resolveImport(file.path, specifier, tree.aliases);
    if (target.kind === 'package') return null;
    if (target.path.startsWith('..')) return `imports from outside the project (${specifier})`;
    const [own, other] = [layerOf(file.path), layerOf(target.path)];
    if (own !== undefined && !/^(src|server)\//.test(target.path)) {
      return `imports what is no source of the program (${specifier})`;
    }
    if (!isTest(file.path) && isTest(target.path)) return `imports test material (${specifier})`;
    const isPlain = specifier.startsWith('.');
    if (isPlain && own !== undefined && other !== undefined && own !== other) {
      return `crosses folders without an alias (${specifier})`;
    }
    return null;
  });
}

/** dayjs, zod and the pure layers' few packages. Tests may import their tools. */
export function strayPackages(tree: Tree): string[] {
  return everyImport(tree, (file, { specifier }) => {
    const target = resolveImport(file.path, specifier, tree.aliases);
    if (target.kind === 'file') return null;
    for (const rule of PACKAGE_RULES) {
      if (rule.package !== target.name) continue;
      if (rule.folder !== undefined && !file.path.startsWith(rule.folder)) return rule.why;
      if (rule.entry !== undefined && rule.entry !== specifier) return rule.why;
    }
    const layer = layerOf(file.path);
    const allowed = layer?.onlyPackages;
    if (allowed === undefined || isTest(file.path) || allowed.includes(target.name)) return null;
    return `${layer?.name ?? ''} may not import the package ${target.name}`;
  });
}

/** Pure layers take the time and everything else as arguments. Tests are free. */
export function impurities({ files }: Tree): string[] {
  return files
    .filter(({ path }) => layerOf(path)?.pure === true && !isTest(path))
    .flatMap((file) =>
      file.ambient.map(({ name, line }) => `${place(file, line)} uses ${name} in a pure layer`),
    );
}

/** Tests are held to it too: a long test file is as hard to read as any. */
export function longFiles({ files }: Tree): string[] {
  return files
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines; ${MAX_LINES} is the limit`);
}

/** A folder or file is named for what it holds. */
export function namelessPlaces({ files }: Tree): string[] {
  return files
    .filter(({ path }) =>
      path.split('/').some((part) => NAMELESS_FOLDERS.includes(part.split('.')[0] ?? '')),
    )
    .map(({ path }) => `${path}: "${NAMELESS_FOLDERS.join('", "')}" say nothing`);
}

/** A named export is called the same everywhere. Tools' config files have to export a default. */
export function defaultExports({ files }: Tree): string[] {
  return files
    .filter(({ path, hasDefaultExport }) => hasDefaultExport && !path.endsWith('.config.ts'))
    .map(({ path }) => `${path} has a default export`);
}
