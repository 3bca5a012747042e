/**
 * What `npm test` does, in order: the one table to read or change. The domain tests run under four
 * host time zones, because a mistake with time is often invisible in the zone it was written in.
 */
import { toolScript } from './run-command.ts';

export interface Stage {
  /** The word `--only` takes. */
  readonly group: string;
  readonly title: string;
  /** Arguments to `node`; `reportFile` is where a test runner writes its JSON report. */
  readonly args: (reportFile: string) => readonly string[];
  readonly env?: (reportFile: string) => Readonly<Record<string, string>>;
  /** `check` is one passed or failed; a test runner's tests are counted one by one. */
  readonly kind: 'check' | 'vitest' | 'playwright';
  /** Cheap stages run two at a time; they neither write files nor need the processor for long. */
  readonly cheap?: true;
}

const HOST_ZONES = ['UTC', 'America/New_York', 'Europe/London', 'Australia/Sydney'];

const check = (group: string, title: string, ...args: string[]): Stage => ({
  group,
  title,
  args: () => args,
  kind: 'check',
  cheap: true,
});

const vitest = (title: string, projects: readonly string[], zone?: string): Stage => ({
  group: 'unit',
  title,
  args: (reportFile) => [
    toolScript('vitest'),
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--allowOnly=false',
    // Ends what hangs; a property test on a busy machine is only slow.
    '--testTimeout=120000',
    '--hookTimeout=120000',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ],
  ...(zone === undefined ? {} : { env: () => ({ TZ: zone }) }),
  kind: 'vitest',
});

/** npm's own script, so that `npm run` needs no shell; set by npm, which starts us. */
const npmScript = process.env['npm_execpath'];

export const STAGES: readonly Stage[] = [
  check('format', 'format', toolScript('prettier'), '--check', '--log-level', 'warn', '.'),
  check('lint', 'lint', toolScript('oxlint'), '--type-aware', '--deny-warnings'),
  check('types', 'types', toolScript('typescript', 'tsc'), '--noEmit'),
  check('dead', 'dead code', toolScript('knip')),
  {
    group: 'build',
    title: 'build',
    args: () =>
      npmScript === undefined
        ? ['-e', 'throw new Error("start the build stage through: npm test")']
        : [npmScript, 'run', '--silent', 'build'],
    kind: 'check',
  },
  ...HOST_ZONES.map((zone) => vitest(`domain, TZ=${zone}`, ['domain'], zone)),
  vitest('server and web', ['server', 'web']),
  {
    group: 'e2e',
    title: 'journeys in Chromium',
    args: () => [
      toolScript('@playwright/test', 'playwright'),
      'test',
      '--config',
      'e2e/playwright.config.ts',
      '--forbid-only',
      '--reporter=dot,json',
    ],
    env: (reportFile) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }),
    kind: 'playwright',
  },
];

/** Reads `--only=unit,e2e`; all stages without it. Throws one sentence on anything else. */
export function chooseStages(options: readonly string[], stages: readonly Stage[] = STAGES) {
  const groups = new Set(stages.map(({ group }) => group));
  const wanted = new Set<string>();
  for (const option of options) {
    const names = /^--only=(.+)$/.exec(option)?.[1];
    if (names === undefined) throw new Error(`"${option}" is no option; try --only=lint,unit`);
    for (const name of names.split(',')) {
      if (!groups.has(name)) {
        throw new Error(`There is no stage "${name}"; there are: ${[...groups].join(', ')}`);
      }
      wanted.add(name);
    }
  }
  return stages.filter(({ group }) => wanted.size === 0 || wanted.has(group));
}
