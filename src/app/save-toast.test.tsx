import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cachePost } from '#api/post-cache.ts';
import type { Saved } from '#api/save/save-post.ts';
import {
  type Step as Answered,
  holding,
  methodsOf,
  refusing,
  scriptFetch,
} from '#api/scripted-fetch.fixture.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import type { DraftTime } from '#domain/planner/draft-time.ts';
import { createStore } from '#domain/store.ts';
import { SaveToast } from './save-toast.tsx';
import { ShellProvider } from './shell-context.ts';
import type { Done } from './undo/undo-step.ts';

afterEach(() => {
  window.sessionStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const postOf = (postId: string, caption: string) =>
  videoPost({ postId, caption, scheduledTime: at('2099-04-22T18:00:00Z') });

/** A save that changed the caption of `postId`. */
const saveOf = (postId: string): Saved => ({
  kind: 'saved',
  post: postOf(postId, `${postId} after`),
  previous: postOf(postId, `${postId} before`),
  tidied: [],
  takenFromThem: [],
});
const done = (...postIds: string[]): Done => ({ saves: postIds.map(saveOf), how: 'saved' });
/** What an undo of `postId` reads and writes where all is well. */
const goodUndo = (postId: string): Answered[] => [
  holding(saveOf(postId).post),
  holding(saveOf(postId).previous),
];

/** The message after `feed`, before an API that answers so. */
function showToast(feed: readonly Done[], ...answers: readonly Answered[]) {
  const asked = scriptFetch(...answers);
  const client = new QueryClient();
  const onShow = vi.fn<(postId: string) => void>();
  const shell = {
    viewerZone: 'Europe/London',
    personText: '',
    showSaved: () => {},
    showMany: () => {},
    order: createStore<readonly string[]>([]),
    draftTime: createStore<DraftTime | null>(null),
    currentUndo: createStore<(() => void) | null>(null),
  };
  const page = (shown: readonly Done[]) => (
    <QueryClientProvider client={client}>
      <ShellProvider value={shell}>
        <SaveToast feed={shown} viewerZone="Europe/London" singleKeys onShow={onShow} />
      </ShellProvider>
    </QueryClientProvider>
  );
  const view = render(page(feed));
  const add = (next: Done) => view.rerender(page([...feed, next]));
  return { client, asked, onShow, add, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole('button', { name });
const noButton = (name: string) => screen.queryByRole('button', { name });

describe('the message after a save', () => {
  it('shows the newest save, and takes back first that one, then the one before', async () => {
    const { user, asked, add } = showToast([done('one')], ...goodUndo('two'), ...goodUndo('one'));
    expect(screen.getByText('Changes saved')).toBeTruthy();
    add(done('two'));
    expect(screen.getByText(/two after/u)).toBeTruthy();

    await user.click(button('Undo'));
    expect(await screen.findByText('Change undone')).toBeTruthy();
    await user.click(button('Undo the change before'));
    await waitFor(() => expect(methodsOf(asked)).toBe('GET PATCH GET PATCH'));
    await waitFor(() => expect(noButton('Undo the change before')).toBeNull());
    expect(asked.map(({ path }) => path.split('/').at(-1))).toEqual(['two', 'two', 'one', 'one']);
    expect(asked[1]?.body).toMatchObject({ caption: 'two before' });
  });

  it('leads to the post of one save, and to none of several', async () => {
    const { user, onShow, add } = showToast([done('one')]);
    await user.click(button('Show'));
    expect(onShow.mock.calls).toEqual([['one']]);
    add(done('one', 'two'));
    expect(noButton('Show')).toBeNull();
  });

  it('can be dismissed, and the key still takes back what it offered', async () => {
    const { user, asked } = showToast([done('one')], ...goodUndo('one'));
    await user.click(button('Dismiss'));
    expect(screen.queryByText('Changes saved')).toBeNull();
    await user.keyboard('z');
    expect(await screen.findByText('Change undone')).toBeTruthy();
    expect(methodsOf(asked)).toBe('GET PATCH');
  });

  it('offers no undo once somebody has changed the post again', async () => {
    const { client } = showToast([done('one')]);
    expect(button('Undo')).toBeTruthy();
    act(() => cachePost(client, postOf('one', 'theirs')));
    await waitFor(() => expect(noButton('Undo')).toBeNull());
  });
});

describe('an undo', () => {
  it('that failed says why, and is made again from there', async () => {
    const { user, asked } = showToast([done('one')], refusing(401), ...goodUndo('one'));
    await user.click(button('Undo'));
    expect(await screen.findByText(/not undone/iu)).toBeTruthy();
    await user.click(button('Try again'));
    expect(await screen.findByText('Change undone')).toBeTruthy();
    expect(methodsOf(asked)).toBe('GET GET PATCH');
    expect(noButton('Try again')).toBeNull();
  });

  it('of a post that was changed again writes nothing and cannot be tried again', async () => {
    const { user, asked } = showToast([done('one')], holding(postOf('one', 'theirs')));
    await user.click(button('Undo'));
    expect(await screen.findByText('Not undone: the post was changed again')).toBeTruthy();
    expect(methodsOf(asked)).toBe('GET');
    expect(noButton('Try again')).toBeNull();
  });

  it('that two clicks ask for is made once', async () => {
    const { user, asked } = showToast([done('one')], ...goodUndo('one'));
    await user.dblClick(button('Undo'));
    expect(await screen.findByText('Change undone')).toBeTruthy();
    expect(methodsOf(asked)).toBe('GET PATCH');
  });
});
