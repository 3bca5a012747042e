/** What happens to posts as the clock moves, step by step on a fixed clock. */
import { describe, expect, it } from 'vitest';
import { renderTime, willFail } from './publisher.ts';
import { NOW, openTestSandbox } from './test-sandbox.fixture.ts';
import type { Json } from './test-sandbox.fixture.ts';

const DUE = '2026-04-20T13:00:00Z';
const READY = '2026-04-20T14:00:00Z';
const rendering = { status: 'pending_render', readyAt: READY };

const steps: readonly [string, Json, string, Json][] = [
  ['waits until it is due', {}, '2026-04-20T12:59:59Z', { status: 'generated', postedAt: null }],
  ['is posted on the second', {}, DUE, { status: 'posted', postedAt: DUE }],
  ['is posted at its time by a late step', {}, '2026-04-27T00:00:00Z', { postedAt: DUE }],
  ['fails where it is bound to', { willFail: true }, DUE, { status: 'failed', postedAt: null }],
  ['renders on', rendering, '2026-04-20T13:59:59Z', { status: 'pending_render', postedAt: null }],
  [
    'is generated when rendering ends',
    { ...rendering, scheduledTime: '2026-04-21T00:00:00Z' },
    READY,
    { status: 'generated', postedAt: null },
  ],
  ['goes out after rendering', rendering, READY, { status: 'posted', postedAt: READY }],
  ['stays as it is when already out', { status: 'failed' }, DUE, { status: 'failed' }],
  ['stays in a status we do not know', { status: 'scheduled' }, DUE, { status: 'scheduled' }],
  ['never goes out without a time', { scheduledTime: null }, DUE, { status: 'generated' }],
];

describe('a post', () => {
  it.each(steps)('%s', async (_, columns, now, expected) => {
    const { put, call, row } = await openTestSandbox();
    await put('post_p', { create: true, scheduledTime: DUE, ...columns });
    await call('POST', '/__sandbox/clock', { now });
    expect(await row('post_p')).toMatchObject(expected);
    const again = await call('POST', '/__sandbox/clock', { now });
    expect(again.body).toMatchObject({ rendered: 0, published: 0 });
  });

  it('can no longer be changed once it is out', async () => {
    const { put, call, patch } = await openTestSandbox();
    await put('post_p', { create: true, scheduledTime: DUE });
    expect((await patch('post_p', { caption: 'in time' })).status).toBe(200);
    await call('POST', '/__sandbox/clock', { now: DUE });
    expect((await patch('post_p', { caption: 'too late' })).status).toBe(409);
  });
});

describe('the seeded posts that render', () => {
  it('are done one after another, all within about a day', async () => {
    const { call } = await openTestSandbox(120);
    const left = async (now: string) => {
      await call('POST', '/__sandbox/clock', { now });
      const { body } = await call('GET', '/v1/posts?status=pending_render&limit=100');
      return body.data.length;
    };
    const start = await left(NOW);
    const soon = await left('2026-04-20T12:11:00Z');
    expect(soon).toBeLessThan(start);
    expect(soon).toBeGreaterThan(0);
    expect(await left('2026-04-21T12:11:00Z')).toBe(0);
  });
});

describe('at the very moment a post goes out', () => {
  it('a PATCH is either stored and answered with 200, or refused and not seen', async () => {
    const { put, call, patch, row } = await openTestSandbox();
    const ids = Array.from({ length: 40 }, (_, index) => `post_${index}`);
    for (const id of ids) await put(id, { create: true, scheduledTime: DUE, caption: 'old' });
    const patches = ids.map((id) => patch(id, { caption: 'new' }));
    const clock = call('POST', '/__sandbox/clock', { now: DUE });
    const answers = await Promise.all(patches);
    expect((await clock).body.published).toBe(40);
    for (const [index, id] of ids.entries()) {
      const { caption, status } = await row(id);
      expect(status).toBe('posted');
      expect([answers[index]?.status, caption]).toEqual(
        caption === 'new' ? [200, 'new'] : [409, 'old'],
      );
    }
  });
});

describe('chance', () => {
  const ids = Array.from({ length: 2000 }, (_, index) => `post_${index}`);

  it('fails about one in twenty, always the same ones', () => {
    const doomed = ids.filter((id) => willFail(id));
    expect(doomed.length).toBeGreaterThan(60);
    expect(doomed.length).toBeLessThan(140);
    expect(ids.filter((id) => willFail(id))).toEqual(doomed);
  });

  it('renders for a minute and a half to ten and a half', () => {
    const times = ids.map((id) => renderTime(id));
    expect(Math.min(...times)).toBe(90_000);
    expect(Math.max(...times)).toBe(630_000);
  });
});
