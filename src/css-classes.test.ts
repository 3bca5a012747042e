/** Style sheets and components agree: no class without a rule, no rule without a user. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const IMPORT = /import (\w+) from '([^']+\.module\.css)'/gu;

const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map((path) =>
  join('src', path),
);
const filesLike = (ending: string) => FILES.filter((path) => path.endsWith(ending));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const all = (text: string, pattern: RegExp) =>
  new Set(Array.from(text.matchAll(pattern), ([, name = '']) => name));

/** The classes that each component names, by the style sheet. */
function namedClasses() {
  return filesLike('.tsx').flatMap((path) => {
    const text = read(path);
    const code = text.replaceAll(/from '[^']*'/gu, '');
    return Array.from(text.matchAll(IMPORT), ([, local = '', from = '']) => ({
      path,
      sheet: from.startsWith('#') ? join('src', from.slice(1)) : join(dirname(path), from),
      names: all(code, new RegExp(`\\b${local}\\.(\\w+)`, 'gu')),
    }));
  });
}

it('every class that is named has a rule, and every rule is for a class that is named', () => {
  const named = namedClasses().map((one) => ({ ...one, names: [...one.names] }));
  const wrong: string[] = [];
  for (const sheet of filesLike('.module.css')) {
    const css = read(sheet).replaceAll(/\/\*.*?\*\//gsu, '');
    const ruled = all(css, /\.([a-z]\w*)(?=[^{}]*\{)/giu);
    const users = named.filter((one) => one.sheet === sheet);
    const used = new Set(users.flatMap(({ names }) => names));
    for (const { path, names } of users) {
      for (const name of names) if (!ruled.has(name)) wrong.push(`${path}: no rule for ${name}`);
    }
    for (const name of ruled) if (!used.has(name)) wrong.push(`${sheet}: nobody names ${name}`);
  }
  expect(wrong).toEqual([]);
});
