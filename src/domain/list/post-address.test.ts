import { describe, expect, it } from 'vitest';
import { postAddress } from './post-address.ts';

describe('postAddress', () => {
  it.each([
    ['post_1', '', '/posts/post_1'],
    ['post_1', 'q=tea+time&status=all', '/posts/post_1?q=tea+time&status=all'],
    ['a/b?c#d', '', '/posts/a%2Fb%3Fc%23d'],
    ['100%', '', '/posts/100%25'],
    ['grüße', '', '/posts/gr%C3%BC%C3%9Fe'],
    ['.', '', '/posts/?postId=.'],
    ['..', 'q=x', '/posts/?q=x&postId=..'],
    ['...', '', '/posts/...'],
    ['.a', '', '/posts/.a'],
  ])('%j with %j is %s', (postId, query, address) => {
    expect(postAddress(postId, query)).toBe(address);
  });

  it.each(['a:b+c=d@e', '投稿', '🌊', ' ', '%2F', '__proto__'])(
    'keeps %j through a URL',
    (postId) => {
      const { pathname } = new URL(postAddress(postId), 'https://rundown.test');
      expect(decodeURIComponent(pathname.split('/')[2] ?? '')).toBe(postId);
    },
  );
});
