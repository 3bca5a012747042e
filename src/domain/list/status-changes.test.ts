import { describe, expect, it } from 'vitest';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { collectPosts } from './collect-posts.ts';
import { tellStatusChanges } from './status-changes.ts';

const posts = (...statuses: string[]) =>
  collectPosts([
    {
      readAt: 0,
      posts: statuses.map((status, index) =>
        videoPost({ postId: `post_${index}`, caption: `Loaf ${index}`, status }),
      ),
    },
  ]);

describe('tellStatusChanges', () => {
  it.each<[string, string[], string[], string | null]>([
    ['nothing', ['generated', 'posted'], ['generated', 'posted'], null],
    ['one', ['generated', 'posted'], ['posted', 'posted'], '“Loaf 0” is now posted.'],
    ['one that is new', [], ['posted'], null],
    [
      'two',
      ['generated', 'pending_render'],
      ['failed', 'generated'],
      '“Loaf 0” is now failed. “Loaf 1” is now scheduled.',
    ],
    [
      'five',
      Array.from<string>({ length: 5 }).fill('generated'),
      Array.from<string>({ length: 5 }).fill('posted'),
      '“Loaf 0” is now posted. “Loaf 1” is now posted. “Loaf 2” is now posted. 2 more posts have another status.',
    ],
  ])('of %s', (_, before, after, told) => {
    expect(tellStatusChanges(posts(...before), posts(...after))).toBe(told);
  });
});
