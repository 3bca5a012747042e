/**
 * `npm run bench`: what the built app costs, at 100 posts, at 10,000, and at 10,000 of which some 300 are
 * still to come, under a processor made four times slower, at a first visit and at a second. Medians of at
 * least five visits (`-- --runs 9` for more, `-- --posts 100` for one size), written to the README where all
 * sizes were measured. It judges nothing: a timed test would fail on a busy machine and teach people to
 * ignore it.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.ts';
import { startServer } from '../run-server.ts';
import { type SandboxClient, sandboxClient } from '../sandbox-client.ts';
import { type BareVisit, visitBarePage } from './bare-page.ts';
import { bytesOfBuild } from './bytes.ts';
import { timeFormatRows } from './format-rows.ts';
import { type Visit, visit } from './measure-page.ts';
import { plannerLines } from './planner-moments.ts';
import { median, p95 } from './statistics.ts';
import { type BenchWorld, WORLDS, seedWorld } from './worlds.ts';
import { markdownTable, writeReadme } from './write-readme.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const LEAST_RUNS = 5;
/** Longer than it takes on a busy machine. Milliseconds. */
const VISITS_MS = 3 * 3_600_000;
const PLANNER_MS = 15 * 60_000;

const say = (line: string) => process.stdout.write(`${line}\n`);
const round = (value: number) =>
  value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en-GB');
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

interface Row {
  readonly title: string;
  readonly of: (visits: readonly Visit[]) => number;
  /** The same on the bare page. */
  readonly bare?: (visits: readonly BareVisit[]) => number;
}

const ROWS: readonly Row[] = [
  { title: 'first row, ms', of: (visits) => median(visits.map((v) => v.firstRow)) },
  {
    title: 'first row at a second visit, ms',
    of: (visits) => median(visits.map((v) => v.warmFirstRow)),
  },
  {
    title: '“Upcoming” is whole, ms',
    of: (visits) => median(visits.map((v) => v.upcomingLoaded)),
  },
  { title: 'every status is counted, ms', of: (visits) => median(visits.map((v) => v.allLoaded)) },
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
  readonly worlds: ReadonlyMap<BenchWorld, readonly Visit[]>;
  readonly bare: readonly BareVisit[];
}

interface World {
  readonly browser: Browser;
  readonly origin: string;
  readonly sandbox: SandboxClient;
  readonly now: string;
}

/** A server and a browser, for as long as `act` takes; not longer than `mostMs`, whatever hangs. */
async function inWorld<T>(now: string, mostMs: number, act: (world: World) => Promise<T>) {
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: findBrowser() });
  const timer = setTimeout(() => void browser.close(), mostMs);
  try {
    const { origin } = server;
    return await act({ browser, origin, sandbox: sandboxClient(origin), now });
  } finally {
    clearTimeout(timer);
    await browser.close();
    await server.stop();
  }
}

/** The bare page is visited between the others, so that it has the same hours of a shared machine. */
async function visitAll(
  worlds: readonly BenchWorld[],
  runs: number,
  { browser, origin, sandbox, now }: World,
): Promise<Results> {
  const results = new Map<BenchWorld, readonly Visit[]>();
  const bare: BareVisit[] = [];
  for (const world of worlds) {
    const visits: Visit[] = [];
    for (let run = 0; run < runs; run += 1) {
      await seedWorld(sandbox, world, now);
      visits.push(await visit(browser, origin));
      const postId = await sandbox.createPost({ caption: 'Before' });
      bare.push(await visitBarePage(browser, origin, postId));
    }
    results.set(world, visits);
    say(`  ${world.name} posts: ${runs} visits`);
  }
  return { worlds: results, bare };
}

function tableOf({ worlds, bare: bareVisits }: Results): string {
  const columns = [...worlds.keys()];
  return markdownTable([
    ['posts', ...columns.map(({ name }) => name), 'bare page'],
    ...ROWS.map(({ title, of, bare }) => [
      title,
      ...columns.map((world) => round(of(worlds.get(world) ?? []))),
      bare === undefined ? '' : round(bare(bareVisits)),
    ]),
  ]);
}

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, posts: { type: 'string' } },
});
const worlds = WORLDS.filter(
  ({ posts }) => values.posts === undefined || posts === Number(values.posts),
);
const runs = Math.max(LEAST_RUNS, Number(values.runs) || LEAST_RUNS);
const now = new Date().toISOString();
const bytes = bytesOfBuild(join(ROOT, 'dist', 'client'));
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
const table = tableOf(await inWorld(now, VISITS_MS, (world) => visitAll(worlds, runs, world)));
say(`\n${table}`);
if (worlds.length === WORLDS.length) {
  const day = new Date(now).toLocaleDateString('en-GB', { dateStyle: 'long' });
  const head = `Medians of ${runs} visits (p95 where it says so), ${day}; first load ${kilobytes(bytes.firstLoadJs)} of JavaScript (brotli).`;
  writeReadme(join(ROOT, 'README.md'), `${head}\n\n${table}`);
}
// Last: what is written by now stays, whatever becomes of it.
const lines = await inWorld(now, PLANNER_MS, ({ browser, ...world }) =>
  plannerLines(browser, world),
);
for (const line of lines) say(line);
