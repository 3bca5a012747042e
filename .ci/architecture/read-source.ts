/**
 * What the layer test has to know of one source file. Vite's own parser reads it, so a comment, a
 * string or JSX text that only looks like an import is none.
 */
import { Visitor, parseSync } from 'vite';
import type { ESTree } from 'vite';

export interface Import {
  /** As written: `#domain/time/offset.ts`, `./x.ts`, `react`. */
  readonly specifier: string;
  readonly line: number;
}

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly lines: number;
  /** Static, dynamic and type imports, and re-exports. */
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** What it takes from its surroundings: `fetch`, `Date.now()`, `new Date()`, `window` … */
  readonly ambient: readonly { readonly name: string; readonly line: number }[];
}

const SURROUNDINGS = new Set([
  'fetch',
  'window',
  'document',
  'localStorage',
  'process',
  'navigator',
]);
const HOST_CLOCK = new Set(['Date.now', 'Math.random', 'performance.now']);

/** Reads a TypeScript module. Throws where it is no valid one. */
export function readSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  const problem = errors[0];
  if (problem !== undefined) throw new Error(`${path}: ${problem.message}`);

  const imports: Import[] = [];
  const ambient: { name: string; line: number }[] = [];
  let hasDefaultExport = false;
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const take = (source: ESTree.Node | null) => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
    imports.push({ specifier: source.value, line: lineAt(source.start) });
  };
  const note = (name: string, node: ESTree.Node) => {
    ambient.push({ name, line: lineAt(node.start) });
  };

  new Visitor({
    ImportDeclaration: (node) => take(node.source),
    ExportAllDeclaration: (node) => take(node.source),
    ExportNamedDeclaration(node) {
      take(node.source);
      const names = node.specifiers.map(({ exported }) => exported);
      if (names.some((name) => name.type !== 'Literal' && name.name === 'default')) {
        hasDefaultExport = true;
      }
    },
    ImportExpression: (node) => take(node.source),
    TSImportType: (node) => take(node.source),
    ExportDefaultDeclaration() {
      hasDefaultExport = true;
    },
    CallExpression({ callee }) {
      if (callee.type === 'Identifier' && SURROUNDINGS.has(callee.name)) {
        note(`${callee.name}()`, callee);
      }
    },
    NewExpression(node) {
      const isDate = node.callee.type === 'Identifier' && node.callee.name === 'Date';
      if (isDate && node.arguments.length === 0) note('new Date()', node);
    },
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return;
      const name = `${node.object.name}.${node.property.name}`;
      if (SURROUNDINGS.has(node.object.name) || HOST_CLOCK.has(name)) note(name, node);
    },
  }).visit(program);

  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path, lines, imports, hasDefaultExport, ambient };
}
