import { describe, expect, it } from 'vitest';
import { matchRoute } from './proxy-route.ts';

describe('matchRoute', () => {
  it.each([
    ['/v1/posts', ['GET', 'DELETE'], '/v1/posts'],
    ['/v1/posts/post_abc123', ['GET', 'PATCH'], '/v1/posts/post_abc123'],
    ['/v1/accounts', ['GET'], '/v1/accounts'],
    ['/v1/accounts/acc_1', ['GET'], '/v1/accounts/acc_1'],
    ['/v1/media/sounds', ['GET'], '/v1/media/sounds'],
    ['/v1/posts/a b', ['GET', 'PATCH'], '/v1/posts/a%20b'],
    ['/v1/posts/%70ost', ['GET', 'PATCH'], '/v1/posts/post'],
    ['/v1/posts/a%3Fx=1%23y', ['GET', 'PATCH'], '/v1/posts/a%3Fx%3D1%23y'],
    ['/v1/posts/%E2%9C%93', ['GET', 'PATCH'], '/v1/posts/%E2%9C%93'],
    ['/v1/posts/%252e%252e', ['GET', 'PATCH'], '/v1/posts/%252e%252e'],
  ])('%s', (pathname, methods, path) => {
    expect(matchRoute(pathname)).toEqual({ methods, path });
  });

  it.each([
    '/v1',
    '/v1/',
    '/v1/posts/',
    '/v1//posts',
    '//v1/posts',
    '/v1/posts//',
    '/v1/posts/a/b',
    '/v1/posts/..',
    '/v1/posts/.',
    '/v1/posts/%2e%2e',
    '/v1/posts/..%2fkeys',
    '/v1/posts/..%5Ckeys',
    '/v1/posts%2Fabc',
    '/v1/%70osts',
    '/%761/posts',
    '/v1/Posts',
    '/v1/posts/%00',
    '/v1/posts/a%0d%0ab',
    '/v1/posts/%',
    '/v1/posts/%ff',
    '/v1/media',
    '/v1/media/sounds/1',
    '/v1/media/images',
    '/v1/keys',
    '/v2/posts',
    '/v1/__sandbox/reset',
  ])('knows no %s', (pathname) => {
    expect(matchRoute(pathname)).toBeNull();
  });
});
