/** PATCH, by table: what is allowed and what it does; what is refused and with which code. */
import { describe, expect, it } from 'vitest';
import {
  INSTAGRAM,
  NOW,
  openTestSandbox,
  ORIGIN,
  TIKTOK,
} from '#server/sandbox/test-sandbox.fixture.ts';
import type { Json } from '#server/sandbox/test-sandbox.fixture.ts';

const JPG = 'https://cdn.example.com/1.jpg';
const MP4 = 'https://cdn.example.com/1.mp4';
const ny = (scheduledTime: string) => ({ scheduledTime, timezone: 'America/New_York' });

describe('a PATCH that is allowed', () => {
  const allowed: readonly [string, string, Json, Json][] = [
    ['a caption', INSTAGRAM, { caption: 'Bagels' }, { caption: 'Bagels' }],
    ['an empty caption', INSTAGRAM, { caption: '' }, { caption: '' }],
    [
      'the time of the reference’s example',
      INSTAGRAM,
      ny('2026-04-22T15:00'),
      { scheduledTime: '2026-04-22T19:00:00Z', timezone: 'America/New_York' },
    ],
    [
      'an hour that happens twice: the first',
      INSTAGRAM,
      ny('2026-11-01T01:30'),
      { scheduledTime: '2026-11-01T05:30:00Z' },
    ],
    [
      'one minute ahead',
      INSTAGRAM,
      ny('2026-04-20T08:01'),
      { scheduledTime: '2026-04-20T12:01:00Z' },
    ],
    [
      'slides in order, without a thumbnail',
      INSTAGRAM,
      { contentType: 'slides', contentUrl: [JPG, MP4] },
      { contentType: 'slides', contentUrl: [JPG, MP4], thumbnailUrl: null },
    ],
    [
      'thirty-five slides',
      INSTAGRAM,
      { contentType: 'slides', contentUrl: Array.from({ length: 35 }, () => JPG) },
      { contentUrl: Array.from({ length: 35 }, () => JPG) },
    ],
    [
      'another video, its thumbnail not made yet',
      INSTAGRAM,
      { contentType: 'video', contentUrl: MP4 },
      { contentUrl: MP4, thumbnailUrl: null },
    ],
    ['the sound trap', TIKTOK, { caption: 'Bagels' }, { caption: 'Bagels', soundId: null }],
  ];
  it.each(allowed)('%s', async (_, id, patch, expected) => {
    const { patch: send, call } = await openTestSandbox();
    const response = await send(id, patch);
    expect(response.status).toBe(200);
    expect(response.body).toMatchObject(expected);
    expect(response.body).not.toHaveProperty('postedAt');
    const { postedAt, ...read } = (await call('GET', `/v1/posts/${id}`)).body;
    expect(read).toEqual(response.body);
    expect(postedAt).toBeNull();
  });

  it('keeps a thumbnail when the same video is sent again', async () => {
    const { patch, put } = await openTestSandbox();
    await put(INSTAGRAM, { thumbnailUrl: '/media/thumb.jpg', contentUrl: '/media/a.mp4' });
    const same = { contentType: 'video', contentUrl: `${ORIGIN}/media/a.mp4` };
    expect((await patch(INSTAGRAM, same)).body.thumbnailUrl).toBe(`${ORIGIN}/media/thumb.jpg`);
  });

  it('keeps the sound that is sent, also one deleted from the list', async () => {
    const { patch, row, call } = await openTestSandbox();
    const { soundId } = await row(TIKTOK);
    await call('POST', '/__sandbox/sounds', { remove: soundId });
    const list = await call('GET', '/v1/media/sounds?limit=100');
    expect(list.body.sounds).not.toContainEqual(expect.objectContaining({ soundId }));
    expect((await patch(TIKTOK, { caption: 'x', soundId })).body.soundId).toBe(soundId);
    // Once off the post it cannot be put back.
    await patch(TIKTOK, { caption: 'y' });
    expect((await patch(TIKTOK, { caption: 'x', soundId })).status).toBe(400);
  });

  it('takes a new sound from the list', async () => {
    const { patch, put, row, call } = await openTestSandbox();
    const { soundId } = await row(TIKTOK);
    await put(TIKTOK, { soundId: null });
    expect((await call('GET', `/v1/posts/${TIKTOK}`)).body.soundId).toBeNull();
    expect((await patch(TIKTOK, { soundId })).body.soundId).toBe(soundId);
  });

  it('stores the sandbox’s own media without the origin they were reached at', async () => {
    const { patch, sandbox } = await openTestSandbox();
    await patch(INSTAGRAM, { contentType: 'video', contentUrl: `${ORIGIN}/media/a.mp4` });
    const elsewhere = await sandbox.app.request(`http://localhost:9/v1/posts/${INSTAGRAM}`);
    expect(await elsewhere.json()).toMatchObject({ contentUrl: 'http://localhost:9/media/a.mp4' });
  });

  it('changes a post that is still rendering, and leaves it so', async () => {
    const { patch, put } = await openTestSandbox();
    await put(INSTAGRAM, { status: 'pending_render' });
    const response = await patch(INSTAGRAM, { caption: 'Bagels' });
    expect(response.body).toMatchObject({ status: 'pending_render', caption: 'Bagels' });
  });
});

describe('a PATCH that is refused', () => {
  const refused: readonly [string, string, unknown, string][] = [
    ['an empty body', TIKTOK, {}, 'invalid_request'],
    ['no JSON', TIKTOK, '{"caption":', 'invalid_request'],
    ['a list', TIKTOK, [], 'invalid_request'],
    ['null', TIKTOK, null, 'invalid_request'],
    ['an unknown field', TIKTOK, { caption: 'x', title: 'y' }, 'invalid_request'],
    ['a field that cannot be changed', TIKTOK, { status: 'posted' }, 'invalid_request'],
    ['caption null', TIKTOK, { caption: null }, 'invalid_request'],
    ['a caption that is no string', TIKTOK, { caption: 5 }, 'invalid_request'],
    ['soundId null', TIKTOK, { soundId: null }, 'invalid_request'],
    ['an unknown sound', TIKTOK, { soundId: 'snd_none' }, 'invalid_request'],
    ['a sound on Instagram', INSTAGRAM, { caption: 'x', soundId: 's' }, 'invalid_request'],
    ['time without zone', TIKTOK, { scheduledTime: '2026-05-01T10:00' }, 'missing_required_fields'],
    ['zone without time', TIKTOK, { timezone: 'Asia/Tokyo' }, 'missing_required_fields'],
    ['type without URL', TIKTOK, { contentType: 'video' }, 'missing_required_fields'],
    ['URL without type', TIKTOK, { contentUrl: MP4 }, 'missing_required_fields'],
    [
      'a zone outside the eleven',
      TIKTOK,
      { scheduledTime: '2026-05-01T10:00', timezone: 'Europe/Berlin' },
      'invalid_request',
    ],
    ['seconds', TIKTOK, ny('2026-05-01T10:00:00'), 'invalid_scheduled_time'],
    ['an offset', TIKTOK, ny('2026-05-01T10:00Z'), 'invalid_scheduled_time'],
    ['an impossible date', TIKTOK, ny('2026-02-29T10:00'), 'invalid_scheduled_time'],
    ['hour 24', TIKTOK, ny('2026-05-01T24:00'), 'invalid_scheduled_time'],
    ['a skipped hour', TIKTOK, ny('2027-03-14T02:30'), 'invalid_scheduled_time'],
    ['a past time', TIKTOK, ny('2026-04-20T07:59'), 'invalid_scheduled_time'],
    ['this very minute', TIKTOK, ny('2026-04-20T08:00'), 'invalid_scheduled_time'],
    ['a list for a video', TIKTOK, { contentType: 'video', contentUrl: [MP4] }, 'invalid_request'],
    ['a string for slides', TIKTOK, { contentType: 'slides', contentUrl: JPG }, 'invalid_request'],
    ['another type', TIKTOK, { contentType: 'reel', contentUrl: MP4 }, 'invalid_request'],
    ['no slides', TIKTOK, { contentType: 'slides', contentUrl: [] }, 'invalid_request'],
    [
      'thirty-six slides',
      TIKTOK,
      { contentType: 'slides', contentUrl: Array.from({ length: 36 }, () => JPG) },
      'invalid_request',
    ],
    [
      'a slide that is no URL',
      TIKTOK,
      { contentType: 'slides', contentUrl: [JPG, 'nope'] },
      'invalid_request',
    ],
    ...['', '/media/a.mp4', 'ftp://a/b.mp4', 'javascript:1', 'https://', 'https://a b/c.mp4'].map(
      (contentUrl): [string, string, unknown, string] => [
        `the URL "${contentUrl}"`,
        TIKTOK,
        { contentType: 'video', contentUrl },
        'invalid_request',
      ],
    ),
  ];
  it.each(refused)('%s', async (_, id, patch, code) => {
    const { patch: send, row } = await openTestSandbox();
    const before = await row(id);
    const response = await send(id, patch);
    expect(response).toMatchObject({ status: 400, body: { error: { code } } });
    expect(response.body.error.message).toMatch(/\w/);
    expect(await row(id)).toEqual(before);
  });

  it('a body not declared as JSON', async () => {
    const { call } = await openTestSandbox();
    const headers = { 'Content-Type': 'text/plain' };
    const response = await call('PATCH', `/v1/posts/${TIKTOK}`, '{"caption":"x"}', headers);
    expect(response).toMatchObject({ status: 400, body: { error: { code: 'invalid_request' } } });
  });

  it('a post that does not exist, whatever the body', async () => {
    const { patch } = await openTestSandbox();
    const expected = { status: 404, body: { error: { code: 'not_found' } } };
    expect(await patch('post_none', { caption: 'x' })).toMatchObject(expected);
    expect(await patch('post_none', {})).toMatchObject(expected);
  });

  it.each(['posted', 'failed', 'scheduled'])('a post that is %s', async (status) => {
    const { patch, put, row } = await openTestSandbox();
    await put(TIKTOK, { status, postedAt: status === 'posted' ? NOW : null });
    const before = await row(TIKTOK);
    const response = await patch(TIKTOK, { caption: 'x' });
    expect(response).toMatchObject({
      status: 409,
      body: { error: { code: 'post_already_posted' } },
    });
    expect(await row(TIKTOK)).toEqual(before);
  });
});
