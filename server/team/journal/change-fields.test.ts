import { describe, expect, it } from 'vitest';
import { changesOf, differences, holdsWanted, readPatch, readPost } from './change-fields.ts';

function post(more: object = {}) {
  const read = readPost({
    postId: 'p',
    accountId: 'a',
    platform: 'tiktok',
    contentType: 'video',
    contentUrl: 'http://127.0.0.1:1/media/a.mp4',
    caption: 'Rye',
    soundId: 's1',
    timezone: 'America/New_York',
    scheduledTime: '2026-11-01T05:30:00Z',
    status: 'generated',
    ...more,
  });
  if (read === null) throw new Error('no post');
  return read;
}

describe('changesOf', () => {
  it.each([
    [{ caption: 'Rye', soundId: 's1' }, []],
    [{ caption: 'Oat', soundId: 's1' }, ['caption']],
    [{ caption: 'Rye' }, ['sound']],
    [{ soundId: 's2' }, ['sound']],
    [{ scheduledTime: '2026-11-01T01:30', timezone: 'America/New_York', soundId: 's1' }, []],
    [{ scheduledTime: '2026-11-01T01:30', timezone: 'America/Chicago', soundId: 's1' }, ['time']],
    [{ contentType: 'slides', contentUrl: ['https://x/1.jpg'], soundId: 's1' }, ['content']],
  ])('%j changes %j', (patch, fields) => {
    const wanted = readPatch(JSON.stringify(patch));
    const changes = wanted === null ? [] : changesOf(wanted, post());
    expect(changes.map(({ field }) => field)).toEqual(fields);
  });

  it.each(['', '[', '7', 'null', '"x"'])('takes nothing from the body %j', (body) => {
    expect(readPatch(body)).toBeNull();
  });
});

it('takes either instant of an overlap for the wanted one', () => {
  const patch = { scheduledTime: '2026-11-01T01:30', timezone: 'America/New_York' };
  const wanted = changesOf(patch, post({ scheduledTime: '2026-12-01T05:30:00Z', soundId: null }));
  expect(wanted.map(({ field }) => field)).toEqual(['time']);
  expect(holdsWanted(wanted, post({ scheduledTime: '2026-11-01T05:30:00Z' }))).toBe(true);
  expect(holdsWanted(wanted, post({ scheduledTime: '2026-11-01T06:30:00Z' }))).toBe(true);
  expect(holdsWanted(wanted, post({ scheduledTime: '2026-11-01T07:30:00Z' }))).toBe(false);
});

describe('differences', () => {
  it.each([
    [{}, []],
    [{ status: 'posted' }, []],
    [{ contentUrl: 'http://localhost:2/media/a.mp4' }, []],
    [{ contentUrl: 'http://127.0.0.1:1/media/b.mp4' }, ['content']],
    [{ timezone: 'America/Chicago' }, ['time']],
    [{ soundId: null }, ['sound']],
    [{ caption: '' }, ['caption']],
  ])('%j: %j', (more, fields) => {
    expect(differences(post(), post(more)).map(({ field }) => field)).toEqual(fields);
  });
});
