/**
 * `npm run bench`: what the built app costs, at 100, 1,000 and 10,000 posts, under a processor made
 * four times slower. Medians of at least five visits (`-- --runs 9` for more, `-- --posts 1000` for
 * one size). It judges nothing: a timed test would fail on a busy machine and teach people to ignore it.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.ts';
import { startServer } from '../run-server.ts';
import { sandboxClient } from '../sandbox-client.ts';
import { type BareVisit, visitBarePage } from './bare-page.ts';
import { bytesOfBuild } from './bytes.ts';
import { timeFormatRows } from './format-rows.ts';
import { type Visit, visit } from './measure-page.ts';
import { median, p95 } from './statistics.ts';

const SIZES = [100, 1000, 10_000];
const LEAST_RUNS = 5;

const say = (line: string) => process.stdout.write(`${line}\n`);
const round = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toString());
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

interface Row {
  readonly title: string;
  readonly of: (visits: readonly Visit[]) => number;
  /** The same on the bare page. */
  readonly bare?: (visits: readonly BareVisit[]) => number;
}

const ROWS: readonly Row[] = [
  { title: 'first row, ms', of: (visits) => median(visits.map((v) => v.firstRow)) },
  { title: 'all loaded, ms', of: (visits) => median(visits.map((v) => v.allLoaded)) },
  { title: 'requests until then', of: (visits) => median(visits.map((v) => v.requests)) },
  {
    title: 'key → paint in search, p95 ms',
    of: (visits) => p95(visits.flatMap((v) => v.searchKeys)),
    bare: (visits) => p95(visits.flatMap((v) => v.keys)),
  },
  {
    title: 'key → paint in caption, p95 ms',
    of: (visits) => p95(visits.flatMap((v) => v.captionKeys)),
    bare: (visits) => p95(visits.flatMap((v) => v.keys)),
  },
  {
    title: 'row click → caption focused, first, ms',
    of: (visits) => median(visits.map((v) => v.opens[0] ?? Number.NaN)),
    bare: (visits) => median(visits.map((v) => v.opens[0] ?? Number.NaN)),
  },
  {
    title: 'the same, later ones, median ms',
    of: (visits) => median(visits.flatMap((v) => v.opens.slice(1))),
    bare: (visits) => median(visits.flatMap((v) => v.opens.slice(1))),
  },
  {
    title: 'the same, later ones, p95 ms',
    of: (visits) => p95(visits.flatMap((v) => v.opens.slice(1))),
    bare: (visits) => p95(visits.flatMap((v) => v.opens.slice(1))),
  },
  {
    title: 'save click → row, less server, median ms',
    of: (visits) => median(visits.flatMap((v) => v.saves)),
    bare: (visits) => median(visits.flatMap((v) => v.saves)),
  },
  {
    title: 'the same, p95 ms',
    of: (visits) => p95(visits.flatMap((v) => v.saves)),
    bare: (visits) => p95(visits.flatMap((v) => v.saves)),
  },
  {
    title: 'frames over 50 ms in the scroll',
    of: (visits) => median(visits.map((v) => v.longFrames)),
  },
  { title: 'frames of the scroll', of: (visits) => median(visits.map((v) => v.scrolledFrames)) },
  { title: 'JS heap, MB', of: (visits) => median(visits.map((v) => v.heapMb)) },
];

interface Results {
  readonly sizes: ReadonlyMap<number, readonly Visit[]>;
  readonly bare: readonly BareVisit[];
}

/** The bare page is visited between the others, so that it has the same hours of a shared machine. */
async function visitAll(sizes: readonly number[], runs: number, now: string): Promise<Results> {
  const executablePath = findBrowser();
  const server = await startServer();
  const browser = await chromium.launch({ executablePath });
  const sandbox = sandboxClient(server.origin);
  const results = new Map<number, readonly Visit[]>();
  const bare: BareVisit[] = [];
  try {
    for (const posts of sizes) {
      const visits: Visit[] = [];
      for (let run = 0; run < runs; run += 1) {
        await sandbox.reset({ seed: 7, posts, now });
        visits.push(await visit(browser, server.origin));
        const postId = await sandbox.createPost({ caption: 'Before' });
        bare.push(await visitBarePage(browser, server.origin, postId));
      }
      results.set(posts, visits);
      say(`  ${posts} posts: ${runs} visits`);
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return { sizes: results, bare };
}

function printTable(results: Results) {
  const column = 12;
  const sizes = [...results.sizes.keys()];
  const sayRow = (title: string, cells: readonly string[]) =>
    say(`${title.padEnd(44)}${cells.map((cell) => cell.padStart(column)).join('')}`);
  say('');
  sayRow('posts', [...sizes.map(String), 'bare page']);
  for (const { title, of, bare } of ROWS) {
    const cells = sizes.map((size) => round(of(results.sizes.get(size) ?? [])));
    sayRow(title, [...cells, bare === undefined ? '' : round(bare(results.bare))]);
  }
}

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, posts: { type: 'string' } },
});
const sizes = values.posts === undefined ? SIZES : [Number(values.posts) || Math.max(...SIZES)];
const runs = Math.max(LEAST_RUNS, Number(values.runs) || LEAST_RUNS);
const now = new Date().toISOString();
const bytes = bytesOfBuild(join(import.meta.dirname, '..', '..', 'dist', 'client'));
const formatting = Array.from({ length: 9 }, (_, run) =>
  timeFormatRows(Date.parse(now) + run * 60_000),
);
say(
  `JS first load ${kilobytes(bytes.firstLoadJs)}, later ${kilobytes(bytes.lazyJs)}, CSS ${kilobytes(bytes.css)} (brotli)`,
);
say(
  `three readings of 10,000 times: ${round(formatting[0] ?? 0)} ms cold, ${round(median(formatting))} ms median`,
);
say('visits, processor slowed 4 times:');
printTable(await visitAll(sizes, runs, now));
