import { describe, expect, it } from 'vitest';
import type { ContentType, Platform } from '#contract/post.ts';
import { captionFindings, captionRoom } from './check-caption.ts';

const tags = (count: number, sign = '#') =>
  Array.from({ length: count }, (_, index) => `${sign}t${index}`).join(' ');

describe('the room of a caption', () => {
  it.each<[Platform, ContentType, number, 'fine' | 'near' | 'over']>([
    ['tiktok', 'video', 0, 'fine'],
    ['tiktok', 'video', 1979, 'fine'],
    ['tiktok', 'video', 1980, 'near'],
    ['tiktok', 'video', 2199, 'near'],
    ['tiktok', 'video', 2200, 'near'],
    ['tiktok', 'video', 2201, 'over'],
    ['tiktok', 'slides', 3599, 'fine'],
    ['tiktok', 'slides', 3600, 'near'],
    ['tiktok', 'slides', 4000, 'near'],
    ['tiktok', 'slides', 4001, 'over'],
    ['instagram', 'video', 2200, 'near'],
    ['instagram', 'video', 2201, 'over'],
    ['instagram', 'slides', 2200, 'near'],
    ['instagram', 'slides', 2201, 'over'],
  ])('%s %s: %i is %s', (platform, type, length, level) => {
    const room = captionRoom(platform, type, 'a'.repeat(length));
    expect(room).toMatchObject({ used: length, level });
  });

  it.each<[string, string, number]>([
    ['a surrogate pair is two', '🥐', 2],
    ['a joined emoji is all of its parts', '👩‍🍳', 5],
    ['a letter with a combining mark is two', 'e\u0301', 2],
    ['a line end is one', '\n', 1],
  ])('%s', (_, caption, used) => {
    expect(captionRoom('tiktok', 'video', caption).used).toBe(used);
  });
});

describe('what the platform objects to', () => {
  it.each<[string, Platform, ContentType, string, object[]]>([
    ['2199', 'tiktok', 'video', 'a'.repeat(2199), []],
    ['2200', 'tiktok', 'video', 'a'.repeat(2200), []],
    [
      '2201',
      'tiktok',
      'video',
      'a'.repeat(2201),
      [{ rule: 'caption-length', severity: 'error', over: 1 }],
    ],
    ['2201 with slides', 'tiktok', 'slides', 'a'.repeat(2201), []],
    ['1100 surrogate pairs', 'instagram', 'video', '🥐'.repeat(1100), []],
    [
      '1100 surrogate pairs and a letter',
      'instagram',
      'video',
      `${'🥐'.repeat(1100)}a`,
      [{ rule: 'caption-length', severity: 'error', over: 1 }],
    ],
    ['5 hashtags', 'instagram', 'slides', tags(5), []],
    [
      '6 hashtags',
      'instagram',
      'slides',
      tags(6),
      [{ rule: 'hashtags', severity: 'warning', count: 6, limit: 5 }],
    ],
    [
      '30 hashtags',
      'instagram',
      'slides',
      tags(30),
      [{ rule: 'hashtags', severity: 'warning', count: 30, limit: 5 }],
    ],
    [
      '31 hashtags',
      'instagram',
      'slides',
      tags(31),
      [{ rule: 'hashtags', severity: 'error', count: 31, limit: 30 }],
    ],
    ['5 hashtags', 'tiktok', 'video', tags(5), []],
    [
      '31 hashtags',
      'tiktok',
      'video',
      tags(31),
      [{ rule: 'hashtags', severity: 'warning', count: 31, limit: 5 }],
    ],
    ['20 mentions', 'instagram', 'video', tags(20, '@'), []],
    [
      '21 mentions',
      'instagram',
      'video',
      tags(21, '@'),
      [{ rule: 'mentions', severity: 'error', count: 21, limit: 20 }],
    ],
    ['21 mentions', 'tiktok', 'video', tags(21, '@'), []],
  ])('%s on %s %s', (_, platform, type, caption, findings) => {
    expect(captionFindings(platform, type, caption)).toEqual(findings);
  });

  it('names errors before warnings', () => {
    const caption = `${tags(6)} ${tags(21, '@')} ${'a'.repeat(2200)}`;
    expect(captionFindings('instagram', 'video', caption)).toMatchObject([
      { rule: 'caption-length' },
      { rule: 'mentions' },
      { rule: 'hashtags' },
    ]);
  });
});
