import { describe, expect, it } from 'vitest';
import { at } from '#domain/edit/example-post.fixture.ts';
import { linkExpiry, linksThatEndBefore } from './signed-link.ts';

const policy = (seconds: number) =>
  btoa(
    `{"Statement":[{"Resource":"https://a.test/*","Condition":{"DateLessThan":{"AWS:EpochTime":${seconds}}}}]}`,
  )
    .replaceAll('+', '-')
    .replaceAll('=', '_')
    .replaceAll('/', '~');

const NOON = Date.parse('2026-11-26T12:00:00Z') / 1000;
const AMZ = 'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=abc';

const until = (instant: string) => `https://a.test/b.jpg?se=${instant}&sig=c`;

describe('when a signed link ends', () => {
  it.each<[string, string, string]>([
    ['S3', `?${AMZ}&X-Amz-Date=20261126T110000Z&X-Amz-Expires=3600`, '2026-11-26T12:00:00Z'],
    [
      'S3, the length first',
      `?X-Amz-Expires=60&X-Amz-Date=20261126T110000Z`,
      '2026-11-26T11:01:00Z',
    ],
    ['S3, small letters', `?x-amz-date=20261126t110000z&x-amz-expires=60`, '2026-11-26T11:01:00Z'],
    ['a week', `?X-Amz-Date=20261126T120000Z&X-Amz-Expires=604800`, '2026-12-03T12:00:00Z'],
    ['Google', `?X-Goog-Date=20261126T110000Z&X-Goog-Expires=3600`, '2026-11-26T12:00:00Z'],
    ['Alibaba', `?x-oss-date=20261126T110000Z&x-oss-expires=3600`, '2026-11-26T12:00:00Z'],
    ['S3 version 2', `?AWSAccessKeyId=A&Expires=${NOON}&Signature=b`, '2026-11-26T12:00:00Z'],
    ['CloudFront', `?Expires=${NOON}&Signature=b&Key-Pair-Id=K`, '2026-11-26T12:00:00Z'],
    ['CloudFront’s policy', `?Policy=${policy(NOON)}&Signature=b`, '2026-11-26T12:00:00Z'],
    ['in small letters', `?expires=${NOON}`, '2026-11-26T12:00:00Z'],
    ['in milliseconds', `?expires=${NOON}000&sig=b`, '2026-11-26T12:00:00Z'],
    ['TikTok’s own', `?x-expires=${NOON}&x-signature=b`, '2026-11-26T12:00:00Z'],
    ['Azure', `?sv=2024&se=2026-11-26T12%3A00%3A00Z&sr=b&sig=c`, '2026-11-26T12:00:00Z'],
    ['Azure, not encoded', `?se=2026-11-26T12:00:00Z&sig=c`, '2026-11-26T12:00:00Z'],
    ['Azure, without seconds', `?se=2026-11-26T12:00Z&sig=c`, '2026-11-26T12:00:00Z'],
    ['Azure, a fraction', `?se=2026-11-26T12:00:00.0000000Z&sig=c`, '2026-11-26T12:00:00Z'],
    ['Azure, a day', `?se=2026-11-26&sig=c`, '2026-11-26T00:00:00Z'],
    ['Azure, an offset', `?se=2026-11-26T13:00:00%2B01:00&sig=c`, '2026-11-26T12:00:00Z'],
    ['two ends: the earlier', `?expires=${NOON}&x-expires=${NOON - 60}`, '2026-11-26T11:59:00Z'],
  ])('%s', (_, query, expires) => {
    expect(linkExpiry(`https://a.test/b.mp4${query}`)).toBe(expires);
    expect(linkExpiry(` https://a.test/b.mp4${query}#x `)).toBe(expires);
  });

  it.each([
    '',
    '?v=2',
    '?Expires=never',
    '?Expires=3600',
    '?Expires=',
    '?X-Amz-Expires=3600',
    '?X-Amz-Date=20261126T110000Z',
    '?X-Amz-Date=yesterday&X-Amz-Expires=3600',
    '?X-Amz-Date=20261399T110000Z&X-Amz-Expires=3600',
    '?X-Amz-Date=20261126T110000Z&X-Amz-Expires=soon',
    '?se=en&sig=c',
    '?se=sv-SE',
    `?exp=${NOON}`,
    '?Policy=%%%',
    '?Policy=bm8',
  ])('is not known of %j', (query) => {
    expect(linkExpiry(`https://a.test/b.mp4${query}`)).toBeNull();
  });

  it.each(['', 'no address', '/b.mp4?Expires=1790000000'])('is not known of %j', (text) => {
    expect(linkExpiry(text)).toBeNull();
  });
});

describe('links that end before the post goes live', () => {
  const urls = [
    'https://a.test/b.jpg',
    until('2026-11-26T12:00:00Z'),
    until('2026-11-27T12:00:00Z'),
    until('2020-01-01T00:00:00Z'),
  ];

  it.each<[string, number[]]>([
    ['2026-11-26T11:59:59Z', [3]],
    ['2026-11-26T12:00:00Z', [1, 3]],
    ['2026-11-28T00:00:00Z', [1, 2, 3]],
  ])('at %s', (goesLive, indexes) => {
    expect(linksThatEndBefore(urls, at(goesLive)).map(({ index }) => index)).toEqual(indexes);
  });
});
