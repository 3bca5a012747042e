import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Asked, routeFetch } from '#api/scripted-fetch.fixture.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
// The code that the app fetches when it is needed.
import '#features/edit-drawer/edit-drawer.tsx';
import { page, prepareApp, showApp } from './whole-app.fixture.tsx';

beforeEach(prepareApp);

/** How many elements of a kind are made from here on. */
function countMade() {
  const made = vi.spyOn(document, 'createElement');
  return (tag: string) => made.mock.calls.filter(([name]) => name === tag).length;
}

describe('the drawer rendered for nobody', () => {
  it('stands outside of the page; nothing is requested, focused or stored', async () => {
    const asked = routeFetch(({ path }: Asked) =>
      page(path.startsWith('/v1/posts?') ? [videoPost()] : []),
    );
    const count = countMade();
    showApp('/');
    // A caption each; the slides come with the second render.
    await waitFor(() => expect(count('textarea')).toBeGreaterThanOrEqual(6), { timeout: 15_000 });
    await waitFor(() => expect(count('ol')).toBeGreaterThanOrEqual(3), { timeout: 15_000 });
    expect(document.querySelector('textarea, [role="dialog"]')).toBeNull();
    expect(document.activeElement).toBe(document.body);
    expect(asked.filter(({ path }) => path.includes('example'))).toEqual([]);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('is not rendered where a post is open already', async () => {
    const post = videoPost();
    routeFetch(({ path }: Asked) =>
      path.startsWith(`/v1/posts/${post.postId}`) ? { body: post } : page([]),
    );
    const count = countMade();
    showApp(`/posts/${post.postId}`);
    await screen.findByRole('textbox', { name: 'Caption' });
    // Where the browser does not say when it is idle, it is after a second, twice.
    await new Promise((resolve) => {
      setTimeout(resolve, 2500);
    });
    expect(count('textarea')).toBe(1);
  });
});
