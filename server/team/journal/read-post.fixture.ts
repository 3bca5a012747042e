/** A post that was read once, and its history. */
import { vi } from 'vitest';
import { teamApp } from '#server/team/team-app.fixture.ts';

export const MINUTE = 60_000;

/** Time goes on by `ms`: nothing waits. */
export function later(ms: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
}

export async function withPost(create: object = {}) {
  const app = await teamApp();
  const columns = { create: true, platform: 'instagram', caption: 'Rye', ...create };
  await app.write('POST', '/__sandbox/posts/post_o', columns);
  await app.json('/v1/posts/post_o');
  /** What came last of each write, oldest first. */
  const endings = async () => {
    const { body } = await app.json('/rundown/history?postId=post_o');
    const rows: { kind: string; intent: number; seq: number; outcome: string }[] = body.data;
    return rows
      .filter(({ kind }) => kind === 'intent')
      .map(({ seq }) => rows.find(({ intent }) => intent === seq)?.outcome ?? 'open')
      .toReversed();
  };
  const fault = (more: object) => app.write('POST', '/__sandbox/faults', more);
  return { ...app, endings, fault };
}
export const SAVE = { method: 'PATCH', path: '/v1/posts/post_o' };
