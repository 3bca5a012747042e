/** What the benchmark's lists hold. */
import type { sandboxClient } from '../sandbox-client.ts';

export interface BenchWorld {
  /** At the head of its column. */
  readonly name: string;
  readonly posts: number;
  /** Most went out already: in a year of posts, those of the coming days are still to come. */
  readonly isRealistic: boolean;
}

export const WORLDS: readonly BenchWorld[] = [
  { name: '100', posts: 100, isRealistic: false },
  { name: '10,000', posts: 10_000, isRealistic: false },
  { name: '10,000, some 300 upcoming', posts: 10_000, isRealistic: true },
];

/** The seed plans 90 days ahead: after so many of them, 3 in 100 posts are left to come. Milliseconds. */
const GONE_BY_MS = 86 * 86_400_000;

/** Seeds the sandbox; in a realistic world its clock then goes on until most posts have gone out. */
export async function seedWorld(
  sandbox: ReturnType<typeof sandboxClient>,
  { posts, isRealistic }: BenchWorld,
  now: string,
): Promise<void> {
  const start = isRealistic ? new Date(Date.parse(now) - GONE_BY_MS).toISOString() : now;
  await sandbox.reset({ seed: 7, posts, now: start });
  if (isRealistic) await sandbox.moveClock(now);
}
