/**
 * The browsers that Rundown supports: Chrome and Edge 111, Firefox 128 (ESR), Safari 16.4, and later. The
 * build's target, the README and the page for older browsers say the same. What the oldest of them
 * lack may not be used; TypeScript's library knows only years, not browsers.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LACKING = [
  ['AbortSignal.any', /AbortSignal\s*\.\s*any\b/],
  ['AbortSignal.timeout', /AbortSignal\s*\.\s*timeout\b/],
  ['URL.canParse, URL.parse', /\bURL\s*\.\s*(?:canParse|parse)\b/],
  ['Intl.Segmenter, DurationFormat', /Intl\s*\.\s*(?:Segmenter|DurationFormat)\b/],
  ['Promise.withResolvers, Promise.try', /Promise\s*\.\s*(?:withResolvers|try)\b/],
  ['Object.groupBy, Map.groupBy', /\b(?:Object|Map)\s*\.\s*groupBy\b/],
  ['Array.fromAsync', /Array\s*\.\s*fromAsync\b/],
  ['set methods', /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/],
  ['iterator helpers', /\.(?:values|keys|entries)\(\)\s*\.\s*(?:map|filter|take|toArray|some)\(/],
  ['well-formed strings', /\.(?:isWellFormed|toWellFormed)\(/],
  ['the v flag', /\/[a-uw-z]*v[a-z]*(?=[,;.)\s])(?<=\/[dgimsuy]*v[dgimsuy]*)/],
  ['scheduler', /\bscheduler\s*\./],
  ['requestIdleCallback without a way out', /(?<!typeof )\brequestIdleCallback\(/],
  ['RegExp.escape', /RegExp\s*\.\s*escape\b/],
] as const;

/** Where the lack is provided for. */
const PROVIDED = new Set([
  'src/api/limit-time.ts',
  'src/domain/limits/graphemes.ts',
  'src/ui/when-idle.ts',
]);

/** Source that runs in a browser, comments taken away. */
const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter(
    (file) =>
      /\.tsx?$/.test(file) && !/\.(?:test|fixture)\.tsx?$/.test(file) && !PROVIDED.has(file),
  )
  .map((file) => ({
    file,
    code: readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
  }));

describe('what the oldest supported browsers lack', () => {
  it.each(LACKING)('%s is not used', (_, pattern) => {
    expect(SOURCES.length).toBeGreaterThan(150);
    expect(SOURCES.filter(({ code }) => pattern.test(code)).map(({ file }) => file)).toEqual([]);
  });

  it.each([
    ['vite.config.ts', /chrome111.*edge111.*firefox128.*safari16\.4/],
    ['README.md', /Chrome and Edge 111.*Firefox 128.*Safari 16\.4/s],
    ['public/old-browser.js', /Chrome and Edge 111.*Firefox 128.*Safari 16\.4/s],
  ])('%s names the same versions', (file, words) => {
    expect(readFileSync(file, 'utf8')).toMatch(words);
  });
});
