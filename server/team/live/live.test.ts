import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { withAda } from '#server/team/accounts/account-people.fixture.ts';
import { teamApp } from '#server/team/team-app.fixture.ts';
import { JSON_TYPE, type Send, tabOf } from './event-tab.fixture.ts';

const create = (send: Send, postId: string) =>
  send(`/__sandbox/posts/${postId}`, {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({ create: true }),
  });

it('tells others who has what open and what was saved, and not the one who saved', async () => {
  await using team = await withAda();
  const bea = await team.add('Bea', 'viewer');
  await create(team.ada.request, 'post_a');
  const hers = await tabOf(bea.request, 'tab-of-bea');
  const adas = await tabOf(team.ada.request, 'tab-of-ada');
  expect(hers.response.headers.get('content-type')).toBe('text/event-stream');
  expect(hers.response.headers.get('cache-control')).toContain('no-transform');
  expect(hers.response.headers.has('content-encoding')).toBe(false);
  await hers.hears('presence');
  expect((await adas.open('post_a')).status).toBe(204);
  expect(await hers.hears('presence')).toEqual({
    others: [{ name: 'Ada', postId: 'post_a', isYou: false }],
  });
  const began = Date.now();
  expect((await adas.save('post_a', 'By Ada', 'tab-of-ada.1')).status).toBe(200);
  expect(await hers.hears('changed')).toEqual({ postIds: ['post_a'] });
  expect(Date.now() - began).toBeLessThan(2000);
  await adas.save('post_a', 'By Ada in another tab', 'another-tab.1');
  // The first one of all that she hears is not her own.
  expect(await adas.hears('changed')).toEqual({ postIds: ['post_a'] });
  await adas.leave();
  expect(await hers.hears('presence')).toEqual({ others: [] });
  await hers.leave();
});

it('its beat says whom it is for, and follows a new role', async () => {
  await using team = await withAda();
  const bea = await team.add('Bea', 'viewer');
  const { id } = await bea.me();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const hers = await tabOf(bea.request, 'tab-of-bea');
    expect(await hers.hears('beat')).toEqual({ name: 'Bea', role: 'viewer' });
    await team.ada.form('/rundown/people', { do: 'role', id, role: 'editor' });
    vi.advanceTimersByTime(5000);
    expect(await hers.hears('beat')).toEqual({ name: 'Bea', role: 'editor' });
    await hers.leave();
  } finally {
    vi.useRealTimers();
  }
});

it('ends with the session', async () => {
  await using team = await withAda();
  const bea = await team.add('Bea', 'viewer');
  const { id } = await bea.me();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const hers = await tabOf(bea.request, 'tab-of-bea');
    await team.ada.form('/rundown/people', { do: 'remove', id });
    vi.advanceTimersByTime(5000);
    expect(await hers.hears('never')).toBe('ended');
  } finally {
    vi.useRealTimers();
  }
});

it.each([
  ['/rundown/events', 'GET', undefined],
  ['/rundown/events?tab=a%20b', 'GET', undefined],
  ['/rundown/open', 'POST', '{'],
  ['/rundown/open', 'POST', '{"tab":"tab-of-ada","postId":5}'],
])('refuses %s', async (path, method, body) => {
  await using app = await teamApp();
  const response = await app.request(path, {
    method,
    headers: JSON_TYPE,
    ...(body === undefined ? {} : { body }),
  });
  expect(response.status).toBe(400);
});

it('spreads over two processes, and a connection goes on where it ended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rundown-live-'));
  try {
    const env = { DATABASE_URL: `file:${join(folder, 'shared.db')}` };
    await using one = await teamApp(env);
    await using other = await teamApp(env);
    await create(one.request, 'post_b');
    const here = await tabOf(one.request, 'tab-at-one');
    const there = await tabOf(other.request, 'tab-at-two');
    await there.open('post_b');
    expect(await here.hears('presence')).toEqual({ others: [] });
    expect(await here.hears('presence')).toEqual({
      others: [{ name: 'On this machine', postId: 'post_b', isYou: true }],
    });
    await there.save('post_b', 'Saved at the other', 'tab-at-two.1');
    expect(await here.hears('changed')).toEqual({ postIds: ['post_b'] });
    await here.leave();
    const again = await tabOf(one.request, 'tab-at-one', '&since=0');
    expect(await again.hears('changed')).toEqual({ postIds: ['post_b'] });
    await again.leave();
    await there.leave();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
