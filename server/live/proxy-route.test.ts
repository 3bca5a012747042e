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
    ['/v1/posts/a:b+c=d@e', ['GET', 'PATCH'], '/v1/posts/a%3Ab%2Bc%3Dd%40e'],
    ['/v1/posts/a%2Fb', ['GET', 'PATCH'], '/v1/posts/a%2Fb'],
    ['/v1/posts/a%5Cb', ['GET', 'PATCH'], '/v1/posts/a%5Cb'],
    ['/v1/posts/...', ['GET', 'PATCH'], '/v1/posts/...'],
    ['/v1/posts/.a', ['GET', 'PATCH'], '/v1/posts/.a'],
    ['/v1/posts/100%25', ['GET', 'PATCH'], '/v1/posts/100%25'],
    ['/v1/posts/?postId=.', ['GET', 'PATCH'], '/v1/posts/%2E'],
    ['/v1/posts/?postId=..', ['GET', 'PATCH'], '/v1/posts/%2E%2E'],
    ['/v1/posts/?postId=a%2Fb', ['GET', 'PATCH'], '/v1/posts/a%2Fb'],
    ['/v1/posts?status=posted&limit=5', ['GET', 'DELETE'], '/v1/posts?status=posted&limit=5'],
  ])('%s', (address, methods, path) => {
    const [pathname = '', search] = address.split('?');
    expect(matchRoute(pathname, search === undefined ? '' : `?${search}`)).toEqual({
      methods,
      path,
    });
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
    '/v1/posts/a%2F..%2F..%2Fkeys',
    '/v1/posts/a%2F%2E',
    '/v1/posts/?postId=',
    '/v1/posts/?postId=..%2Fkeys',
    '/v1/posts/?postId=%00',
    '/v1/posts/?id=a',
    '/v1/accounts/?postId=..',
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
    const [path = '', search = ''] = pathname.split('?');
    expect(matchRoute(path, search === '' ? '' : `?${search}`)).toBeNull();
  });
});
