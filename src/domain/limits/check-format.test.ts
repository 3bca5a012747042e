import { describe, expect, it } from 'vitest';
import type { Platform } from '#contract/post.ts';
import { formatFinding } from './check-format.ts';
import { type MediaKind, formatOf } from './media-format.ts';

describe('the format of an address', () => {
  it.each<[string, string | null]>([
    ['https://a.example/b.jpg', 'jpeg'],
    ['https://a.example/b.JPEG', 'jpeg'],
    ['https://a.example/b.jpg?w=400&name=c.png#d.gif', 'jpeg'],
    [' https://a.example/b.webp ', 'webp'],
    ['https://a.example/b.mp4', 'mp4'],
    ['https://a.example/b', null],
    ['https://a.example/', null],
    ['https://example.mov', null],
    ['https://a.example/b.php', null],
    ['https://a.example/b.jpg/full', null],
    ['b.jpg', null],
    ['', null],
  ])('%j is %s', (url, format) => {
    expect(formatOf(url)?.format ?? null).toBe(format);
  });
});

describe('what the platform makes of it', () => {
  it.each<[Platform, MediaKind, string, 'fine' | 'warning' | 'error']>([
    ['tiktok', 'image', 'jpg', 'fine'],
    ['tiktok', 'image', 'webp', 'fine'],
    ['tiktok', 'image', 'png', 'warning'],
    ['tiktok', 'image', 'gif', 'error'],
    ['tiktok', 'image', 'mp4', 'error'],
    ['tiktok', 'video', 'mp4', 'fine'],
    ['tiktok', 'video', 'mov', 'fine'],
    ['tiktok', 'video', 'webm', 'fine'],
    ['tiktok', 'video', 'avi', 'error'],
    ['tiktok', 'video', 'jpg', 'error'],
    ['instagram', 'image', 'jpg', 'fine'],
    ['instagram', 'image', 'png', 'warning'],
    ['instagram', 'image', 'webp', 'warning'],
    ['instagram', 'image', 'gif', 'warning'],
    ['instagram', 'image', 'mov', 'error'],
    ['instagram', 'video', 'mp4', 'fine'],
    ['instagram', 'video', 'mov', 'fine'],
    ['instagram', 'video', 'webm', 'error'],
    ['instagram', 'video', 'png', 'error'],
    ['instagram', 'image', 'unknown', 'fine'],
    ['tiktok', 'video', 'unknown', 'fine'],
  ])('%s %s .%s: %s', (platform, kind, ending, verdict) => {
    const finding = formatFinding(platform, kind, `https://a.example/b.${ending}`);
    expect(finding?.severity ?? 'fine').toBe(verdict);
  });

  it('says what it found and what is accepted', () => {
    expect(formatFinding('instagram', 'video', 'https://a.example/b.webm')).toEqual({
      rule: 'format',
      severity: 'error',
      format: 'webm',
      accepted: ['mp4', 'mov'],
    });
    expect(formatFinding('tiktok', 'image', 'https://a.example/b.mp4')).toEqual({
      rule: 'wrong-kind',
      severity: 'error',
      format: 'mp4',
    });
  });
});
