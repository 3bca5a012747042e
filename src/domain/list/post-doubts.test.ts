import { describe, expect, it } from 'vitest';
import { PostSchema } from '#contract/post.ts';
import { at, slidesPost, videoPost } from '#domain/edit/example-post.fixture.ts';
import { isOverdue, missingMedia, postDoubts } from './post-doubts.ts';

const now = at('2026-04-22T18:00:00Z');
const goesLive = (text: string, status = 'generated') =>
  videoPost({ scheduledTime: at(text), status });

describe('overdue', () => {
  it.each([
    ['2026-04-22T17:56:00Z', 'generated', false],
    ['2026-04-22T17:55:00Z', 'generated', true],
    ['2026-04-19T18:00:00Z', 'generated', true],
    ['2026-04-19T18:00:00Z', 'pending_render', true],
    ['2026-04-19T18:00:00Z', 'posted', false],
    ['2026-04-19T18:00:00Z', 'failed', false],
    ['2026-04-19T18:00:00Z', 'archived', false],
    ['2026-04-22T19:00:00Z', 'generated', false],
  ])('%s, %s: %j', (time, status, is) => {
    expect(isOverdue(goesLive(time, status), now)).toBe(is);
  });

  it('is no post without a time', () => {
    expect(isOverdue(videoPost({ scheduledTime: null }), now)).toBe(false);
  });
});

describe('media that is missing', () => {
  it.each<[string | string[], 'none' | 'some' | null]>([
    ['', 'none'],
    [' ', 'none'],
    ['https://a.test/1.mp4', null],
    [[], 'none'],
    [[''], 'none'],
    [['', ' '], 'none'],
    [['https://a.test/1.jpg', ''], 'some'],
    [['https://a.test/1.jpg'], null],
  ])('%j: %j', (contentUrl, missing) => {
    const post =
      typeof contentUrl === 'string' ? { ...videoPost(), contentUrl } : slidesPost({ contentUrl });
    expect(missingMedia(post)).toBe(missing);
  });
});

describe('what is in doubt about a post', () => {
  it.each([
    ['nothing', {}, []],
    ['its media', { contentUrl: [] }, ['No media']],
    ['a slide', { contentUrl: ['https://a.test/1.jpg', ''] }, ['A slide is empty']],
    ['not the media of one that is out', { contentUrl: [], status: 'posted' }, []],
    ['a part of it', { platform: 'youtube' }, ['Could not be read whole']],
    [
      'a link that ends',
      { contentUrl: ['https://a.test/1.jpg?se=2026-04-23T00:00:00Z&sig=x'] },
      ['A media link ends before it goes live'],
    ],
    [
      'everything',
      { contentUrl: null, scheduledTime: '2026-04-19T18:00:00Z' },
      ['Could not be read whole', 'No media'],
    ],
  ])('%s', (_, odd, doubts) => {
    const post = PostSchema.parse({
      ...slidesPost({ scheduledTime: at('2026-04-24T18:00:00Z') }),
      ...odd,
    });
    expect(postDoubts(post)).toEqual(doubts);
  });
});
