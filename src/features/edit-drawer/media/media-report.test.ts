import { describe, expect, it } from 'vitest';
import type { MediaVerdict } from './media-probe.ts';
import { mediaReport } from './media-report.ts';

const subject = {
  platform: 'instagram',
  kind: 'image',
  name: 'Slide 2',
  url: 'https://cdn.test/a.jpg',
  mediaOrigin: null,
  verdict: null,
  isChecking: false,
  sameAs: null,
} as const;
const loads = (width: number, height: number, seconds: number | null = null): MediaVerdict => {
  return { kind: 'loads', width, height, seconds };
};

describe('the facts of a file', () => {
  it.each<[string, MediaVerdict | null, string]>([
    ['nothing known', null, ''],
    ['a picture', loads(1080, 1350), '1080 × 1350 · 4:5'],
    ['a video', loads(1080, 1920, 75.4), '1080 × 1920 · 9:16 · 1:15'],
    ['a long one', loads(1080, 1920, 3725), '1080 × 1920 · 9:16 · 1:02:05'],
    ['broken', { kind: 'does-not-load' }, ''],
    [
      'offline',
      { kind: 'could-not-check', why: 'offline' },
      'Could not check slide 2: you are offline.',
    ],
    [
      'too slow',
      { kind: 'could-not-check', why: 'too-slow' },
      'Could not check slide 2: it takes too long to load.',
    ],
    [
      'no decoder',
      { kind: 'could-not-check', why: 'cannot-play' },
      'Could not check slide 2: this browser cannot play it.',
    ],
  ])('%s', (_, verdict, facts) => {
    expect(mediaReport({ ...subject, verdict }).facts).toBe(facts);
  });

  it('are awaited while it is checked', () => {
    expect(mediaReport({ ...subject, isChecking: true }).facts).toBe('Checking…');
  });
});

describe('the remarks', () => {
  it('are none for what is fine, and none for what is not known', () => {
    expect(mediaReport({ ...subject, verdict: loads(1080, 1080) }).remarks).toEqual([]);
    expect(mediaReport({ ...subject, url: 'https://cdn.test/a' }).remarks).toEqual([]);
  });

  it('name errors before warnings', () => {
    const url = 'http://cdn.test/a.png';
    const verdict = { kind: 'does-not-load' } as const;
    expect(
      mediaReport({ ...subject, url, verdict, sameAs: 1 }).remarks.map(({ text }) => text),
    ).toEqual([
      'Slide 2 does not load. Check the address, or replace it.',
      'Slide 2 is PNG: Instagram may refuse it. JPEG is safe.',
      'Slide 2 is the same as slide 1.',
      'Slide 2 is at http://, which can be changed on its way. Use https:// if the server has it.',
    ]);
  });

  it('say nothing of http: from the sandbox itself', () => {
    const url = 'http://127.0.0.1:4173/media/a.jpg';
    const mediaOrigin = 'http://127.0.0.1:4173';
    expect(mediaReport({ ...subject, url, mediaOrigin }).remarks).toEqual([]);
  });
});
