/** Writes whose response never came: what the next reading makes of them. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPost } from './change-fields.ts';
import type { FieldChange } from './change-fields.ts';
import { endingByReading } from './ending-by-reading.ts';
import { MINUTE, SAVE, later, withPost } from './read-post.fixture.ts';

afterEach(() => void vi.useRealTimers());

function post(caption: string) {
  const read = readPost({
    postId: 'p',
    accountId: 'a',
    platform: 'instagram',
    contentType: 'video',
    contentUrl: 'https://x/a.mp4',
    caption,
    soundId: null,
    timezone: 'America/New_York',
    scheduledTime: '2026-11-01T05:30:00Z',
    status: 'generated',
  });
  if (read === null) throw new Error('no post');
  return read;
}

const changes: readonly FieldChange[] = [{ field: 'caption', from: 'Rye', to: 'Spelt' }];
const patch = { method: 'PATCH', changes, before: post('Rye'), seen: null, at: 0, isLatest: true };
const removal = {
  method: 'DELETE',
  changes: [],
  before: post('Rye'),
  seen: null,
  at: 0,
  isLatest: true,
};

it.each([
  ['arrived', patch, 'Spelt', 1000, 'proved'],
  ['may still arrive', patch, 'Rye', 59_000, null],
  ['did not arrive', patch, 'Rye', 60_000, 'refused'],
  ['was covered by another', patch, 'Oat', 60_000, 'unknown'],
  ['was covered by what it began with', { ...patch, isLatest: false }, 'Rye', 60_000, 'unknown'],
  ['did not arrive, as seen before', { ...patch, seen: post('Rye') }, 'Rye', 60_000, 'refused'],
  ['may have been put back', { ...patch, seen: post('Oat') }, 'Rye', 60_000, 'unknown'],
  ['is not known where nobody knew the post', { ...patch, before: null }, 'Rye', 60_000, 'unknown'],
  ['went with its post', patch, null, 1000, 'unknown'],
  ['deleted', removal, null, 1000, 'proved'],
  ['may still delete', removal, 'Rye', 1000, null],
  ['did not delete', removal, 'Rye', 60_000, 'refused'],
] as const)('a write %s', (_name, write, caption, at, result) => {
  expect(endingByReading(write, caption === null ? null : post(caption), at)).toBe(result);
});

describe('an answer', () => {
  it.each([
    ['that the server has tidied proves', { tidy: ['trim', 'nfc'] }, ['proved']],
    ['that lost a visible word proves not', { tidy: [{ from: 'Cafe', to: 'C' }] }, ['unknown']],
  ])('%s the write', async (_name, fault, endings) => {
    await using app = await withPost();
    await app.fault({ match: SAVE, ...fault });
    await app.write('PATCH', '/v1/posts/post_o', { caption: '  Cafe\u0301 Spelt \n' });
    expect(await app.endings()).toEqual(endings);
  });

  it('with another post is no proof of this one, and no reading of the other', async () => {
    await using app = await withPost();
    const other = { create: true, platform: 'instagram', caption: 'Oat' };
    await app.write('POST', '/__sandbox/posts/post_other', other);
    await app.json('/v1/posts/post_other');
    await app.fault({ match: SAVE, skip: true, as: '/v1/posts/post_other', echo: true });
    await app.write('PATCH', '/v1/posts/post_o', { caption: 'Spelt' });
    await app.fault({
      match: { method: 'GET' },
      as: '/v1/posts/post_other',
      set: { caption: 'Spelt' },
    });
    await app.json('/v1/posts/post_o');
    expect(await app.endings()).toEqual(['unknown']);
    await app.json('/v1/posts/post_other');
    expect((await app.json('/rundown/history?postId=post_other')).body.data).toEqual([]);
    later(2 * MINUTE);
    await app.json('/v1/posts/post_o');
    expect(await app.endings()).toEqual(['refused']);
  });
});

describe('the next reading', () => {
  it.each([
    ['of the post', '/v1/posts/post_o'],
    ['of the list', '/v1/posts?limit=100'],
  ])('%s proves what arrived without a word', async (_name, path) => {
    await using app = await withPost();
    await app.fault({ match: SAVE, drop: 'after' });
    await app.write('PATCH', '/v1/posts/post_o', { caption: 'Spelt' });
    expect(await app.endings()).toEqual(['unknown']);
    await app.json(path);
    expect(await app.endings()).toEqual(['proved']);
  });

  it('says that it did not arrive once it cannot any more, and only once', async () => {
    await using app = await withPost();
    await app.fault({ match: SAVE, drop: 'before' });
    await app.write('PATCH', '/v1/posts/post_o', { caption: 'Spelt' });
    await app.json('/v1/posts/post_o');
    expect(await app.endings()).toEqual(['unknown']);
    later(2 * MINUTE);
    await app.json('/v1/posts/post_o');
    await app.json('/v1/posts/post_o');
    expect(await app.endings()).toEqual(['refused']);
    expect((await app.json('/rundown/history/head')).body.seq).toBe(3);
  });

  it('before the next write settles what the write would cover', async () => {
    await using app = await withPost();
    await app.fault({ match: SAVE, drop: 'after' });
    await app.write('PATCH', '/v1/posts/post_o', { caption: 'Spelt' });
    await app.write('PATCH', '/v1/posts/post_o', { caption: 'Oat' });
    expect(await app.endings()).toEqual(['proved', 'proved']);
    const { body } = await app.json('/rundown/history?postId=post_o');
    expect(body.data[1].changes).toEqual([{ field: 'caption', from: 'Spelt', to: 'Oat' }]);
  });

  it('claims nothing of a write that another covered', async () => {
    await using app = await withPost();
    await app.fault({ match: SAVE, drop: 'before' });
    await app.write('PATCH', '/v1/posts/post_o', { caption: 'Spelt' });
    await app.write('PATCH', '/v1/posts/post_o', { caption: 'Oat' });
    later(2 * MINUTE);
    await app.json('/v1/posts/post_o');
    await app.json('/v1/posts/post_o');
    expect(await app.endings()).toEqual(['unknown', 'proved']);
    expect((await app.json('/rundown/history/head')).body.seq).toBe(5);
  });

  it('finds that a deletion without a word has happened', async () => {
    await using app = await withPost();
    await app.fault({ match: { method: 'DELETE', path: '/v1/posts' }, drop: 'after' });
    await app.write('DELETE', '/v1/posts', { postIds: ['post_o'] });
    expect(await app.endings()).toEqual(['unknown']);
    expect((await app.json('/v1/posts/post_o')).status).toBe(404);
    expect(await app.endings()).toEqual(['proved']);
  });

  it('tells a change from outside from one of ours that is open', async () => {
    await using app = await withPost();
    await app.fault({ match: SAVE, drop: 'after' });
    await app.write('PATCH', '/v1/posts/post_o', { caption: 'Spelt' });
    await app.write('POST', '/__sandbox/posts/post_o', { timezone: 'Asia/Tokyo' });
    await app.json('/v1/posts/post_o');
    const { body } = await app.json('/rundown/history?postId=post_o');
    expect(body.data.slice(0, 2)).toMatchObject([
      { outcome: 'outside', changes: [{ field: 'time' }] },
      { outcome: 'proved', changes: [{ field: 'caption' }] },
    ]);
  });
});

it('shows nothing of a post whose id comes again after a reset; the export still has it', async () => {
  await using app = await withPost();
  await app.write('PATCH', '/v1/posts/post_o', { caption: 'Spelt' });
  await app.write('POST', '/__sandbox/reset', {});
  const again = { create: true, platform: 'instagram', caption: 'Another' };
  await app.write('POST', '/__sandbox/posts/post_o', again);
  await app.json('/v1/posts/post_o');
  for (const path of ['/rundown/history?postId=post_o', '/rundown/history']) {
    expect((await app.json(path)).body.data).toEqual([]);
  }
  await app.write('PATCH', '/v1/posts/post_o', { caption: 'Its own' });
  expect((await app.json('/rundown/history')).body.data).toHaveLength(2);
  const lines = (await (await app.request('/rundown/history/export')).text()).trim().split('\n');
  const kinds = lines.map((line) => JSON.parse(line).kind);
  expect(kinds).toEqual(['outcome', 'intent', 'reset', 'outcome', 'intent']);
});
