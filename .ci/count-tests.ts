/**
 * Reads how many tests passed and failed from the runners' own JSON reports. A skipped test counts
 * as failed, because a test that nobody runs proves nothing; so does a file that could not even be
 * loaded, and a run that ended badly for any other reason.
 */
import * as z from 'zod/mini';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Said in the report where the runner's own output may not say it. */
  readonly note?: string;
}

const VitestReportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z._default(z.string(), ''),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

const PlaywrightReportSchema = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Counts a report of `vitest --reporter=json`. Throws where it is none. */
export function countVitest(reportJson: string): Counts {
  const { testResults } = VitestReportSchema.parse(JSON.parse(reportJson));
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const file of testResults) {
    const inFile = { passed: 0, failed: 0 };
    for (const { status } of file.assertionResults) {
      if (status === 'passed') inFile.passed += 1;
      else inFile.failed += 1;
      if (status !== 'passed' && status !== 'failed') skipped += 1;
    }
    if (file.status === 'failed' && inFile.failed === 0) inFile.failed = 1;
    passed += inFile.passed;
    failed += inFile.failed;
  }
  return withSkipped(passed, failed, skipped);
}

/** Counts a report of `playwright test --reporter=json`. Throws where it is none. */
export function countPlaywright(reportJson: string): Counts {
  const { stats } = PlaywrightReportSchema.parse(JSON.parse(reportJson));
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return withSkipped(stats.expected, failed, stats.skipped);
}

function withSkipped(passed: number, failed: number, skipped: number): Counts {
  if (skipped === 0) return { passed, failed };
  return { passed, failed, note: `${skipped} skipped, counted as failed` };
}

/**
 * The counts of a whole run. `reportJson` is null where the runner wrote no report. No test at all,
 * or a bad exit without a failed test, is one failure.
 */
export function judgeRun(
  exitCode: number | null,
  reportJson: string | null,
  count: (reportJson: string) => Counts,
): Counts {
  if (reportJson === null) return { passed: 0, failed: 1, note: 'the runner wrote no report' };
  const counts = count(reportJson);
  if (counts.passed + counts.failed === 0) return { passed: 0, failed: 1, note: 'no test ran' };
  if (exitCode !== 0 && counts.failed === 0) {
    return { ...counts, failed: 1, note: `the runner ended with exit code ${String(exitCode)}` };
  }
  return counts;
}
