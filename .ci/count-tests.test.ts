import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, judgeRun } from './count-tests.ts';

const file = (status: string, ...statuses: string[]) => ({
  name: 'x.test.ts',
  status,
  message: '',
  assertionResults: statuses.map((word) => ({ status: word })),
});
const vitestReport = (...testResults: unknown[]) => JSON.stringify({ testResults });
const playwrightReport = (expected: number, unexpected = 0, flaky = 0, skipped = 0) =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped } });

describe('counting tests', () => {
  it('adds up the files of a vitest run', () => {
    const report = vitestReport(file('passed', 'passed', 'passed'), file('failed', 'failed'));
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const report = vitestReport(file('passed', 'passed'), file('failed'));
    expect(countVitest(report)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a skipped test as failed and says so', () => {
    const skipped = { failed: 1, note: '1 skipped, counted as failed' };
    expect(countVitest(vitestReport(file('passed', 'passed', 'skipped')))).toEqual({
      passed: 1,
      ...skipped,
    });
    expect(countPlaywright(playwrightReport(4, 0, 0, 1))).toEqual({ passed: 4, ...skipped });
  });

  it('counts a test that passed only at the second try as failed', () => {
    expect(countPlaywright(playwrightReport(4, 1, 1))).toEqual({ passed: 4, failed: 2 });
  });

  it.each<[string, number | null, string | null]>([
    ['no report', 1, null],
    ['no test', 0, playwrightReport(0)],
    ['a bad exit without a failed test', 1, playwrightReport(0)],
    ['a run that was killed', null, playwrightReport(3)],
  ])('never lets %s pass', (_, exitCode, report) => {
    expect(judgeRun(exitCode, report, countPlaywright).failed).toBe(1);
  });

  it('keeps a good run as it is', () => {
    expect(judgeRun(0, playwrightReport(3), countPlaywright)).toEqual({ passed: 3, failed: 0 });
  });
});
