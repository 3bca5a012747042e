import { describe, expect, it } from 'vitest';
import { slidesPost, videoPost } from '#domain/edit/example-post.fixture.ts';
import { planSound } from './plan-sound.ts';

describe('planSound', () => {
  it.each([
    ['a TikTok video', videoPost(), 'snd_new', 'snd_new'],
    ['TikTok slides without a sound', slidesPost({ soundId: null }), 'snd_new', 'snd_new'],
    ['none instead of one', videoPost(), null, null],
  ])('changes %s', (_, post, soundId, after) => {
    expect(planSound([post], soundId).changes).toMatchObject([{ post, draft: { soundId: after } }]);
  });

  it.each([
    ['an Instagram post', videoPost({ platform: 'instagram' }), 'not-tiktok'],
    ['a posted one', videoPost({ status: 'posted' }), 'locked'],
    ['one that has it', videoPost({ soundId: 'snd_new' }), 'unchanged'],
    [
      'one whose sound could not be read',
      videoPost({ unreadable: [{ field: 'soundId', raw: '{}' }] }),
      'unreadable',
    ],
  ])('leaves out %s', (_, post, reason) => {
    expect(planSound([post], 'snd_new')).toEqual({ changes: [], leftOut: [{ post, reason }] });
  });

  it('none for none is no change', () => {
    const post = videoPost({ soundId: '' });
    expect(planSound([post], null).leftOut).toEqual([{ post, reason: 'unchanged' }]);
  });
});
