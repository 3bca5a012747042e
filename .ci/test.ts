/**
 * `npm test`: every check, in order, one calm line each, and the full output of those that fail.
 * It goes on after a failure, so that one run shows all there is to mend. The last line is
 * `N passed, N failed`, and the exit code is 1 unless nothing failed.
 *
 * `npm test -- --only=unit,e2e` runs some of the stages (see `stages.ts`).
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_VARIABLE, findBrowser } from '../e2e/find-browser.ts';
import { countPlaywright, countVitest, judgeRun } from './count-tests.ts';
import type { Counts } from './count-tests.ts';
import { ROOT, runCommand } from './run-command.ts';
import type { Outcome } from './run-command.ts';
import { chooseStages } from './stages.ts';
import type { Stage } from './stages.ts';

interface Result extends Counts {
  readonly output: string;
  readonly seconds: number;
}

const say = (text: string) => process.stdout.write(text);

function readReport(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function judge(stage: Stage, outcome: Outcome, reportFile: string): Counts {
  if (stage.kind === 'check') {
    return outcome.exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
  const count = stage.kind === 'vitest' ? countVitest : countPlaywright;
  return judgeRun(outcome.exitCode, readReport(reportFile), count);
}

async function run(stage: Stage, reportFile: string): Promise<Result> {
  const outcome = await runCommand({
    args: stage.args(reportFile),
    env: stage.env?.(reportFile) ?? {},
  });
  return { ...outcome, ...judge(stage, outcome, reportFile) };
}

/** Why the journeys cannot run, or null. Finds (or installs) the browser, which may take a while. */
function obstacle(stage: Stage, buildFailed: boolean): string | null {
  if (stage.kind !== 'playwright') return null;
  if (buildFailed) return 'not run: the build failed';
  if (!existsSync(join(ROOT, 'dist'))) return 'not run: nothing is built, add the stage build';
  const found = findBrowser();
  if (found.path === null) return found.advice;
  process.env[BROWSER_VARIABLE] = found.path;
  return null;
}

function report(stage: Stage, { passed, failed, note, seconds, output }: Result): void {
  const tests = [passed > 0 ? `${passed} passed` : '', failed > 0 ? `${failed} failed` : ''];
  const counts = tests.filter((part) => part !== '').join(', ');
  const verdict = stage.kind === 'check' ? (failed > 0 ? 'failed' : 'ok') : counts;
  const extra = note === undefined ? '' : ` (${note})`;
  say(`${verdict}${extra}  ${seconds.toFixed(1)} s\n`);
  if (failed > 0 && output.trim() !== '') {
    say(`${output.trim().replaceAll(/^/gm, '    │ ')}\n\n`);
  }
}

async function main(): Promise<number> {
  const stages = chooseStages(process.argv.slice(2));
  const folder = mkdtempSync(join(tmpdir(), 'rundown-test-'));
  const reportFile = (stage: Stage) => join(folder, `${stages.indexOf(stage)}.json`);
  const width = Math.max(...stages.map(({ title }) => title.length)) + 2;
  let passed = 0;
  let failed = 0;
  let buildFailed = false;

  /** Cheap stages are begun two at a time, ahead of the line that tells of them. */
  const begun = new Map<Stage, Promise<Result>>();
  const begin = (stage: Stage) => {
    const running = begun.get(stage) ?? run(stage, reportFile(stage));
    begun.set(stage, running);
    return running;
  };

  try {
    for (const [index, stage] of stages.entries()) {
      say(stage.title.padEnd(width));
      const why = obstacle(stage, buildFailed);
      const next = stages[index + 1];
      const running = why === null ? begin(stage) : null;
      if (stage.cheap === true && next?.cheap === true) void begin(next);
      const result = (await running) ?? {
        passed: 0,
        failed: 1,
        seconds: 0,
        output: '',
        ...(why === null ? {} : { note: why }),
      };
      report(stage, result);
      passed += result.passed;
      failed += result.failed;
      if (stage.group === 'build') buildFailed = result.failed > 0;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  say(`\n${passed} passed, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  say(`\n${error instanceof Error ? error.message : String(error)}\n\n0 passed, 1 failed\n`);
  process.exitCode = 1;
}
