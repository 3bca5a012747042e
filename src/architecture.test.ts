/**
 * Holds the tree to the layer table of `.ci/architecture/layers.ts`. Every rule is also given a
 * small tree that breaks it, so that none of them can pass by seeing nothing.
 */
import { describe, expect, it } from 'vitest';
import { cycles } from '../.ci/architecture/cycles.ts';
import { LAYERS } from '../.ci/architecture/layers.ts';
import { readSource } from '../.ci/architecture/read-source.ts';
import { readTree } from '../.ci/architecture/read-tree.ts';
import {
  crossedLayers,
  defaultExports,
  impurities,
  longFiles,
  namelessPlaces,
  strayPackages,
  strayPaths,
} from '../.ci/architecture/rules.ts';
import type { Tree } from '../.ci/architecture/rules.ts';

const tree = readTree();

const RULES = {
  crossedLayers,
  strayPaths,
  strayPackages,
  impurities,
  cycles,
  longFiles,
  namelessPlaces,
  defaultExports,
};
type Rule = keyof typeof RULES;

/** A tree of files that exist only here; an import is enough, its target need not exist. */
const treeOf = (sources: Readonly<Record<string, string>>): Tree => ({
  aliases: tree.aliases,
  files: Object.entries(sources).map(([path, text]) => readSource(path, text)),
});

describe('the tree', () => {
  it.each(Object.entries(RULES))('keeps the rule %s', (_, rule) => {
    expect(rule(tree)).toEqual([]);
  });

  it('was read: every layer that has files has imports too', () => {
    for (const { folder, name } of LAYERS) {
      const files = tree.files.filter(({ path }) => path.startsWith(folder));
      const imports = files.flatMap((file) => file.imports);
      expect([name, files.length > 0 && imports.length > 0]).toEqual([name, true]);
    }
  });
});

const breaches: [Rule, string, Record<string, string>][] = [
  ['crossedLayers', 'upward', { 'src/domain/a.ts': `import { b } from '#api/b.ts';` }],
  ['crossedLayers', 'upward by type', { 'src/api/a.ts': `import type { B } from '#ui/b.tsx';` }],
  ['crossedLayers', 'upward, relative', { 'src/contract/a.ts': `import '../domain/b.ts';` }],
  ['crossedLayers', 're-export', { 'src/api/a.ts': `export { b } from '#features/x/b.ts';` }],
  ['crossedLayers', 'export all', { 'src/ui/a.ts': `export * from '#domain/b.ts';` }],
  ['crossedLayers', 'lazy', { 'src/ui/a.tsx': `const B = () => import('#features/x/b.tsx');` }],
  ['crossedLayers', 'inline type', { 'src/ui/a.ts': `type B = import('#contract/b.ts').B;` }],
  ['crossedLayers', 'server in browser', { 'src/app/a.ts': `import '#server/main.ts';` }],
  ['crossedLayers', 'browser in server', { 'server/a.ts': `import { get } from '#api/get.ts';` }],
  [
    'crossedLayers',
    'between features',
    { 'src/features/edit-drawer/a.ts': `import { b } from '#features/post-list/b.ts';` },
  ],
  ['strayPaths', 'out of the project', { 'src/api/a.ts': `import '../../../shared/x.ts';` }],
  ['strayPaths', 'without an alias', { 'src/api/a.ts': `import { b } from '../domain/b.ts';` }],
  ['strayPaths', 'tooling in the program', { 'src/app/a.ts': `import '../../e2e/b.ts';` }],
  ['strayPaths', 'test material', { 'src/app/a.ts': `import { b } from '#domain/b.fixture.ts';` }],
  ['strayPackages', 'dayjs', { 'src/domain/edit/a.ts': `import dayjs from 'dayjs';` }],
  ['strayPackages', 'a dayjs plugin', { 'src/app/a.ts': `import utc from 'dayjs/plugin/utc.js';` }],
  ['strayPackages', 'full zod', { 'src/contract/a.ts': `import * as z from 'zod';` }],
  ['strayPackages', 'React in domain', { 'src/domain/a.ts': `import { useState } from 'react';` }],
  ['impurities', 'the clock', { 'src/domain/a.ts': `export const now = () => Date.now();` }],
  ['impurities', 'the clock, as Date', { 'src/domain/a.ts': `export const now = new Date();` }],
  ['impurities', 'the network', { 'src/domain/a.ts': `export const get = () => fetch('/v1');` }],
  ['impurities', 'the page', { 'src/domain/a.ts': `export const w = window.innerWidth;` }],
  [
    'cycles',
    'of three',
    {
      'src/ui/a.ts': `import './b.ts';`,
      'src/ui/b.ts': `export type { C } from '#ui/c.ts';`,
      'src/ui/c.ts': `import './a.ts';`,
    },
  ],
  ['cycles', 'of one', { 'src/ui/a.ts': `import './a.ts';` }],
  ['longFiles', '301 lines', { 'src/ui/a.ts': 'export {};\n'.repeat(301) }],
  ['namelessPlaces', 'a folder', { 'src/ui/utils/a.ts': '' }],
  ['namelessPlaces', 'a file', { 'src/ui/helpers.ts': '' }],
  ['defaultExports', 'a function', { 'src/ui/a.tsx': 'export default function A() {}' }],
  ['defaultExports', 'by name', { 'src/ui/a.ts': 'const a = 1; export { a as default };' }],
];

describe('a rule sees what breaks it', () => {
  it.each(breaches)('%s: %s', (rule, _, sources) => {
    expect(RULES[rule](treeOf(sources))).not.toEqual([]);
  });

  it('and nothing else: the same words in comments, strings and text are no imports', () => {
    const innocent = treeOf({
      'src/ui/a.tsx': [
        `// import { b } from '#api/b.ts';`,
        `const text = "import '#api/b.ts'";`,
        `const A = () => <p>Don't import '#api/b.ts' or call fetch() {'\`'}</p>;`,
        `export const c = [text, A];`,
      ].join('\n'),
      'src/domain/time/a.ts': `import dayjs from 'dayjs'; export const d = new Date(0);`,
      'src/features/x/a.ts': `import '#features/x/b.ts'; import './c.ts';`,
      'src/features/x/long.ts': 'export {};\n'.repeat(300),
      'vite.config.ts': 'export default {};',
    });
    for (const rule of Object.values(RULES)) expect(rule(innocent)).toEqual([]);
  });
});
