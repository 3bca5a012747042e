import { expect, it } from 'vitest';
import { postPath } from './post-path.ts';

it.each([
  ['post_1', '/v1/posts/post_1'],
  ['a:b+c=d@e', '/v1/posts/a%3Ab%2Bc%3Dd%40e'],
  ['#1?x', '/v1/posts/%231%3Fx'],
  ['a/b', '/v1/posts/a%2Fb'],
  ['100%', '/v1/posts/100%25'],
  ['%2E', '/v1/posts/%252E'],
  ['...', '/v1/posts/...'],
  ['grüße', '/v1/posts/gr%C3%BC%C3%9Fe'],
  ['.', '/v1/posts/?postId=.'],
  ['..', '/v1/posts/?postId=..'],
])('%s is asked for at %s', (postId, path) => {
  expect(postPath(postId)).toBe(path);
  // What a browser makes of the path: nothing is taken for a step, a query or a fragment.
  const url = new URL(path, 'http://rundown.test');
  expect(`${url.pathname}${url.search}`).toBe(path);
});
