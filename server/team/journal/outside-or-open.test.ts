/** What was changed while a write of ours to the same field had no answer: what is known, and no more. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MINUTE, SAVE, later, withPost } from './read-post.fixture.ts';

afterEach(() => void vi.useRealTimers());

async function outsideEntries(app: Awaited<ReturnType<typeof withPost>>) {
  const { body } = await app.json('/rundown/history?postId=post_o');
  const rows: { outcome: string; actor: { name: string } }[] = body.data;
  return rows
    .filter(({ outcome }) => outcome === 'outside')
    .map(({ actor, ...row }) => ({ ...row, who: actor.name }))
    .toReversed();
}
const captionChange = (from: string, to: string) => ({ field: 'caption', from, to });

describe('a field that a write of ours with a lost answer names', () => {
  const OR_OURS = 'outside Rundown or a save whose outcome was not known';
  it('changed to something else: by whom of the two is not known, and that is said', async () => {
    await using app = await withPost();
    await app.fault({ match: SAVE, drop: 'before' });
    await app.write('PATCH', '/v1/posts/post_o', { caption: 'Spelt' });
    const elsewhere = { caption: 'Oat', timezone: 'Asia/Tokyo' };
    await app.write('POST', '/__sandbox/posts/post_o', elsewhere);
    await app.json('/v1/posts/post_o');
    await app.json('/v1/posts/post_o');
    expect(await outsideEntries(app)).toMatchObject([
      { who: 'outside Rundown', changes: [{ field: 'time' }] },
      { who: OR_OURS, changes: [captionChange('Rye', 'Oat')], openIntents: [1] },
    ]);
    // Nor does the old value, put back, prove that the write never arrived.
    await app.write('POST', '/__sandbox/posts/post_o', { caption: 'Rye' });
    later(2 * MINUTE);
    await app.json('/v1/posts/post_o');
    expect((await outsideEntries(app)).at(-1)).toMatchObject({
      who: OR_OURS,
      changes: [captionChange('Oat', 'Rye')],
    });
    expect(await app.endings()).toEqual(['unknown']);
    // From now on no write is open: it is outside Rundown.
    await app.write('POST', '/__sandbox/posts/post_o', { caption: 'Bran' });
    await app.json('/v1/posts/post_o');
    expect((await outsideEntries(app)).at(-1)).toMatchObject({
      who: 'outside Rundown',
      changes: [captionChange('Rye', 'Bran')],
    });
  });

  it('changed to what the write wanted: that is the write', async () => {
    await using app = await withPost();
    await app.fault({ match: SAVE, drop: 'after' });
    await app.write('PATCH', '/v1/posts/post_o', { caption: 'Spelt' });
    await app.json('/v1/posts/post_o');
    expect(await outsideEntries(app)).toEqual([]);
  });

  it('changed long before the write could be settled, and the write went through', async () => {
    await using app = await withPost();
    await app.fault({ match: SAVE, drop: 'after' });
    await app.write('PATCH', '/v1/posts/post_o', { caption: 'Spelt' });
    await app.json('/v1/posts/post_o');
    await app.write('POST', '/__sandbox/posts/post_o', { caption: 'Oat' });
    await app.json('/v1/posts/post_o');
    expect(await outsideEntries(app)).toMatchObject([
      { who: 'outside Rundown', changes: [captionChange('Spelt', 'Oat')] },
    ]);
    expect(await app.endings()).toEqual(['proved']);
  });
});
