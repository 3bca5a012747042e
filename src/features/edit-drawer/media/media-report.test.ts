import { describe, expect, it } from 'vitest';
import { at } from '#domain/edit/example-post.fixture.ts';
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
  goesLive: null,
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

describe('what nobody here can tell', () => {
  it.each([
    ['withheld', 'Slide 2 could not be checked here: it may be gone, or withheld'],
    ['cannot-play', 'Slide 2 could not be checked here: this browser cannot show the format.'],
  ] as const)('is a warning, and never "does not load": %s', (why, text) => {
    const { remarks } = mediaReport({ ...subject, verdict: { kind: 'could-not-check', why } });
    expect(remarks).toEqual([{ severity: 'warning', text: expect.stringContaining(text) }]);
    expect(remarks[0]?.text).not.toContain('does not load');
  });

  it('is not asked of a page about the file: it is named', () => {
    const url = 'https://www.dropbox.com/scl/fi/abc/rye.jpg?rlkey=x&dl=0';
    const verdict = { kind: 'could-not-check', why: 'withheld' } as const;
    expect(mediaReport({ ...subject, url, verdict }).remarks.map(({ text }) => text)).toEqual([
      expect.stringContaining('This is a page about the file, not the file.'),
    ]);
  });
});

const goesLive = (text: string) => ({ instant: at(text), zone: 'America/New_York' });

describe('a signed link', () => {
  const url = 'https://cdn.test/a.jpg?X-Amz-Date=20260406T110000Z&X-Amz-Expires=86400';

  it('that ends before the post goes live is named with both moments', () => {
    const report = mediaReport({ ...subject, url, goesLive: goesLive('2026-04-10T13:00:00Z') });
    expect(report.remarks).toEqual([
      {
        severity: 'warning',
        text: 'Slide 2: The link works until Tue 7 Apr 2026, 07:00 EDT, and the post goes live on Fri 10 Apr 2026, 09:00 EDT. Use a link that does not end.',
      },
    ]);
  });

  it.each([
    ['that lasts until then', goesLive('2026-04-07T10:59:00Z')],
    ['of a post without a time', null],
  ])('%s is not mentioned', (_name, moment) => {
    expect(mediaReport({ ...subject, url, goesLive: moment }).remarks).toEqual([]);
  });
});
