/**
 * `.oxlintrc.json` holds the layer table. This shows that it is in force: one wrong import of each
 * kind is planted in a copy of the tree, and oxlint must name each. What no lint rule can say of a
 * file stands at the end.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const OXLINT = join(ROOT, 'node_modules/oxlint/bin/oxlint');
const LAYER = 'eslint(no-restricted-imports)';
const CYCLE = 'import(no-cycle)';
const PURE = /eslint\(no-restricted-(globals|properties)\)/;

const features = readdirSync(join(ROOT, 'src/features'));

/** What is planted: the rule that must find it, the file, its text. */
const BREACHES: readonly (readonly [string | RegExp, string, string])[] = [
  [LAYER, 'src/contract/planted-package.ts', `import 'hono';`],
  [LAYER, 'src/contract/planted-zod.ts', `import * as z from 'zod'; export const a = z;`],
  [LAYER, 'src/contract/planted-zod-core.ts', `export { z } from 'zod/v4';`],
  [LAYER, 'src/contract/planted-up.ts', `import '#domain/b.ts';`],
  [LAYER, 'src/contract/planted-climb.ts', `import '../domain/b.ts';`],
  [LAYER, 'src/contract/planted-node.ts', `import 'node:fs';`],
  [LAYER, 'src/domain/planted-react.ts', `export { useState } from 'react';`],
  [LAYER, 'src/domain/planted-up.ts', `export const b = () => import('#api/b.ts');`],
  [LAYER, 'src/domain/planted-server.ts', `export * from '#server/b.ts';`],
  [LAYER, 'src/domain/edit/planted-dayjs.ts', `export { default as dayjs } from 'dayjs';`],
  [LAYER, 'src/domain/edit/planted-climb.ts', `import '../../api/b.ts';`],
  [LAYER, 'src/domain/edit/planted-zod.ts', `import 'zod/mini';`],
  [LAYER, 'src/domain/time/planted-up.ts', `import '#ui/b.tsx';`],
  [LAYER, 'src/domain/time/planted-package.ts', `import 'drizzle-orm';`],
  [LAYER, 'src/api/planted-up.ts', `import type { B } from '#ui/b.tsx'; export const b: B = 1;`],
  [LAYER, 'src/api/planted-feature.ts', `export { b } from '#features/x/b.ts';`],
  [LAYER, 'src/api/planted-climb.ts', `import '../ui/b.tsx';`],
  [LAYER, 'src/api/planted-out.ts', `import '../../../shared/b.ts';`],
  [LAYER, 'src/api/planted-server.ts', `import '#server/b.ts';`],
  [LAYER, 'src/api/planted-zod.ts', `import 'zod';`],
  [LAYER, 'src/ui/planted-contract.ts', `import '#contract/b.ts';`],
  [LAYER, 'src/ui/planted-domain.ts', `export * from '#domain/time/b.ts';`],
  [LAYER, 'src/ui/planted-lazy.tsx', `export const b = () => import('#features/x/b.tsx');`],
  [LAYER, 'src/ui/planted-climb.ts', `import '../domain/b.ts';`],
  [LAYER, 'src/ui/icons/planted-climb.ts', `import '../../domain/b.ts';`],
  [LAYER, 'src/app/planted-server.ts', `import '#server/main.ts';`],
  [LAYER, 'src/app/planted-climb.ts', `import '../domain/b.ts';`],
  [LAYER, 'src/app/planted-tooling.ts', `import '../../e2e/b.ts';`],
  [LAYER, 'src/app/planted-dayjs.ts', `import 'dayjs/plugin/utc.js';`],
  [LAYER, 'server/planted-browser.ts', `import '#api/b.ts';`],
  [LAYER, 'server/planted-climb.ts', `import '../src/domain/b.ts';`],
  [LAYER, 'server/sandbox/planted-app.ts', `export const b = () => import('#app/b.ts');`],
  [LAYER, 'server/sandbox/db/planted-climb.ts', `import '../../../src/ui/b.ts';`],
  [LAYER, 'e2e/planted-dayjs.ts', `import 'dayjs';`],
  ...features.flatMap((feature) => {
    const folder = `src/features/${feature}`;
    const other = features.find((name) => name !== feature) ?? '';
    return [
      [LAYER, `${folder}/planted-other.ts`, `import '#features/${other}/b.ts';`] as const,
      [LAYER, `${folder}/planted-sister.tsx`, `import '../${other}/b.ts';`] as const,
      [LAYER, `${folder}/room/planted-other.ts`, `import '#features/${other}/b.ts';`] as const,
      [LAYER, `${folder}/room/planted-sister.ts`, `import '../../${other}/room/b.ts';`] as const,
      [LAYER, `${folder}/room/planted-app.tsx`, `import '#app/b.ts';`] as const,
    ];
  }),
  [
    'typescript(consistent-type-imports)',
    'src/ui/planted-type.ts',
    `export type B = import('#b').B;`,
  ],
  ['typescript(no-require-imports)', 'server/planted-require.ts', `export const b = require('b');`],
  [CYCLE, 'src/ui/planted-ring-a.ts', `export { b } from './planted-ring-b.ts';`],
  [
    CYCLE,
    'src/ui/planted-ring-b.ts',
    `import type { C } from '#ui/planted-ring-c.ts'; export const b: C = 1;`,
  ],
  [CYCLE, 'src/ui/planted-ring-c.ts', `import './planted-ring-a.ts'; export type C = 1;`],
  [PURE, 'src/domain/planted-clock.ts', `export const now = () => Date.now();`],
  [PURE, 'src/domain/planted-luck.ts', `export const luck = () => Math.random();`],
  [PURE, 'src/domain/planted-network.ts', `export const get = () => globalThis.fetch('/v1');`],
  [PURE, 'src/contract/planted-page.ts', `export const width = window.innerWidth;`],
  ['eslint(max-lines)', 'src/ui/planted-long.ts', 'export {};\n'.repeat(251)],
  [
    'import(no-default-export)',
    'src/ui/planted-default.ts',
    'const a = 1;\nexport { a as default };',
  ],
  ['unicorn(filename-case)', 'src/ui/PlantedName.ts', 'export {};'],
];

/** Nothing of this is wrong. */
const INNOCENT: readonly (readonly [string, string])[] = [
  [
    'src/contract/planted-fine.ts',
    `export * as z from 'zod/mini';\nexport { parseInstant } from './instant.ts';`,
  ],
  [
    'src/domain/time/planted-fine.ts',
    `export { default as dayjs } from 'dayjs';\nexport { default as utc } from 'dayjs/plugin/utc.js';`,
  ],
  [
    'src/domain/edit/planted-fine.ts',
    `export type { Post } from '#contract/post.ts';\nexport * from '#domain/time/offset.ts';`,
  ],
  [
    'src/api/planted-fine.ts',
    `// import '#ui/b.ts'\nexport const text = "import '#ui/b.ts'";\nexport { z } from 'zod/mini';`,
  ],
  [
    'src/ui/planted-fine.tsx',
    `export { useState } from 'react';\nexport const now = () => Date.now();`,
  ],
  [
    'src/features/planted/room/planted-fine.ts',
    `export { a } from '../planted.ts';\nexport { b } from '../door/b.ts';`,
  ],
  [
    'src/features/planted/planted-fine.ts',
    `export { a } from './room/a.ts';\nexport { c } from '#ui/c.ts';`,
  ],
  ['server/sandbox/planted-fine.ts', `export { readEnv } from '#server/config/env.ts';`],
];

const ReportSchema = z.object({
  diagnostics: z.array(z.object({ code: z.optional(z.string()), filename: z.string() })),
});

/** What oxlint says of a copy of the tree with the files planted in it, by file. */
function lintCopy(planted: readonly (readonly [string, string])[]): Map<string, string[]> {
  const copy = mkdtempSync(join(tmpdir(), 'rundown-layers-'));
  try {
    for (const part of [
      'src',
      'server',
      'e2e',
      '.oxlintrc.json',
      'package.json',
      'tsconfig.json',
    ]) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    }
    for (const [path, text] of planted) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
    return runOxlint(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function runOxlint(folder: string): Map<string, string[]> {
  let json: string;
  try {
    json = execFileSync(process.execPath, [OXLINT, '--format=json'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    json = z.object({ stdout: z.string() }).parse(error).stdout;
  }
  const found = new Map<string, string[]>();
  for (const { filename, code = '' } of ReportSchema.parse(JSON.parse(json)).diagnostics) {
    const path = filename.split(sep).join('/');
    found.set(path, [...(found.get(path) ?? []), code]);
  }
  return found;
}

describe('the layers', () => {
  const found = lintCopy([...BREACHES.map(([, path, text]) => [path, text] as const), ...INNOCENT]);

  it.each(BREACHES)('%s finds %s', (rule, path) => {
    const codes = found.get(path) ?? [];
    expect(codes).toContainEqual(typeof rule === 'string' ? rule : expect.stringMatching(rule));
  });

  it.each(INNOCENT)('%s is let through', (path) => {
    expect(found.get(path)).toBeUndefined();
  });

  it('are kept by every other file', () => {
    const others = [...found].filter(([path]) => !/planted/i.test(path));
    expect(others).toEqual([]);
  });
});

describe('every file', () => {
  const paths = ['src', 'server', 'e2e'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `${folder}/${path.split(sep).join('/')}`),
  );
  const sources = paths
    .filter((path) => /^(src|server)\//.test(path) && !/\.(test|fixture)\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
  const wrong = (pattern: RegExp, where = /./) =>
    sources
      .filter(({ path, text }) => where.test(path) && pattern.test(text))
      .map(({ path }) => path);

  it('is named for what it holds', () => {
    const nameless = /(^|\/)(utils?|helpers?|common|misc)(\/|\.|$)/;
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter((path) => nameless.test(path))).toEqual([]);
  });

  it('that is no test imports no test material', () => {
    expect(wrong(/from '(?:vitest|fast-check|[^']*\.(?:test|fixture)\.tsx?)'/)).toEqual([]);
  });

  // WebKit 2.50 (JavaScriptCore): null for `/(-?)a\1/u` in a string that JSON.parse read beside an emoji.
  it('has no back-reference in a regular expression with the flag u', () => {
    expect(wrong(/\\(?:[1-9]|k<)[^\n]*\/[a-z]*[uv][a-z]*(?![\w/])/)).toEqual([]);
  });

  it('of a pure layer takes the clock as an argument', () => {
    expect(wrong(/new Date\(\s*\)/, /^src\/(contract|domain)\//)).toEqual([]);
  });
});
