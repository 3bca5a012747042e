import {
  RouterProvider,
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
} from '@tanstack/react-router';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './search-text.ts';
import { useOpenPost } from './use-open-post.ts';

function OpenPost() {
  const { postId, close } = useOpenPost();
  return (
    <>
      <output>{postId ?? 'none'}</output>
      <button type="button" onClick={close}>
        Close
      </button>
    </>
  );
}

async function openAt(...addresses: string[]) {
  const root = createRootRoute({ component: OpenPost, notFoundComponent: () => null });
  const child = (path: string) => createRoute({ getParentRoute: () => root, path });
  const history = createMemoryHistory({ initialEntries: addresses });
  const router = createRouter({
    routeTree: root.addChildren([child('/'), child('/posts/$postId'), child('/posts/')]),
    history,
    parseSearch,
    stringifySearch,
    trailingSlash: 'preserve',
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a router of the test's own routes
  render(<RouterProvider router={router as never} />);
  await act(() => router.load());
  return history;
}

describe('the address', () => {
  it.each([
    ['?q=tea+time&status=all', { q: 'tea time', status: 'all' }],
    ['?q=%2541', { q: '%41' }],
    ['?q=123&type=true', { q: '123', type: 'true' }],
    ['?q=%22quoted%22', { q: '"quoted"' }],
    ['', {}],
  ])('%s is read as plain text and written back', (text, params) => {
    expect(parseSearch(text)).toEqual(params);
    expect(stringifySearch(params)).toBe(text);
  });

  it.each([
    ['/', 'none'],
    ['/posts/post_1?q=x', 'post_1'],
    ['/posts/a%2Fb%3Fc%23d', 'a/b?c#d'],
    ['/posts/100%25', '100%'],
    ['/posts/%2541', '%41'],
    ['/posts/gr%C3%BC%C3%9Fe', 'grüße'],
    ['/posts/?postId=..', '..'],
    ['/nowhere', 'none'],
  ])('%s opens %s', async (address, postId) => {
    await openAt(address);
    expect(screen.getByRole('status').textContent).toBe(postId);
  });

  it.each([
    ['/posts/post_1?q=x&status=all', '/?q=x&status=all'],
    ['/posts/?postId=..&q=x', '/?q=x'],
  ])('closing %s leads to %s', async (address, list) => {
    const history = await openAt(address);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Close' })));
    expect(history.location.href).toBe(list);
  });
});
