import {
  QueryClient,
  QueryClientProvider,
  notifyManager,
  onlineManager,
  useQuery,
} from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Post } from '#contract/post.ts';
import { draftOf } from '#domain/edit/draft.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { cachePost } from '#api/post-cache.ts';
import { postMutations, runMutation } from './post-mutations.ts';
import { postQueries } from '#api/post-queries.ts';
import type { SaveOutcome, SaveRequest } from './save-post.ts';
import { usePostMutation } from './use-post-mutation.ts';

// As the app has it.
notifyManager.setScheduler(queueMicrotask);

/** Requests that wait for their answer until the test gives it. */
let waiting: ((post: Post | 401) => void)[] = [];
let lines: string[] = [];

beforeEach(() => {
  waiting = [];
  lines = [];
  vi.stubGlobal('fetch', (path: string, { method = 'GET' }: RequestInit) => {
    lines.push(`${method} ${path.split('/').at(-1)}`);
    return new Promise<Response>((resolve) => {
      waiting.push((post) =>
        resolve(post === 401 ? new Response('', { status: 401 }) : Response.json(post)),
      );
    });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Lets everything happen that waits for nothing but its turn. */
const settle = () =>
  act(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(resolve);
      }),
  );

/** Answers the oldest request that waits. */
async function answer(post: Post | 401) {
  await settle();
  expect(waiting, 'a request waits').not.toHaveLength(0);
  waiting.shift()?.(post);
  await settle();
}

const BEFORE = videoPost({ caption: 'Before' });
const AFTER = videoPost({ caption: 'After' });
const POSTED = videoPost({ status: 'posted' });
const SAVE: SaveRequest = { opened: BEFORE, draft: { ...draftOf(BEFORE), caption: 'After' } };

type OnEnd = (outcome: SaveOutcome, request: SaveRequest) => unknown;

/** A save on a screen that shows the post beside it. */
function show() {
  const client = new QueryClient();
  cachePost(client, BEFORE);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const hook = renderHook(
    ({ onEnd }: { readonly onEnd: OnEnd }) => {
      const saving = usePostMutation(postMutations.save(BEFORE.postId), onEnd);
      const post = useQuery({ ...postQueries.detail(BEFORE.postId), enabled: false }).data;
      const ending = saving.isPending ? '…' : (saving.outcome?.kind ?? '-');
      return { ...saving, screen: `${post?.caption} ${ending}` };
    },
    { initialProps: { onEnd: vi.fn<OnEnd>() }, wrapper },
  );
  return { ...hook, client };
}

describe('a save', () => {
  it('is made once, however often its button is pressed meanwhile', async () => {
    const { result } = show();
    act(() => {
      result.current.start(SAVE);
      result.current.start(SAVE);
    });
    await answer(BEFORE);
    await answer(AFTER);
    expect(lines).toEqual([`GET ${BEFORE.postId}`, `PATCH ${BEFORE.postId}`]);
    act(() => result.current.start(SAVE));
    await settle();
    expect(lines).toHaveLength(3);
  });

  it('shows what the server holds and how it ended', async () => {
    const { result } = show();
    expect(result.current.screen).toBe('Before -');
    act(() => result.current.start(SAVE));
    await settle();
    expect(result.current.screen).toBe('Before …');
    await answer(BEFORE);
    await answer(AFTER);
    expect(result.current.screen).toBe('After saved');
  });

  it('changes nothing that is shown where it does not know the post', async () => {
    const { result } = show();
    act(() => result.current.start(SAVE));
    await answer(401);
    expect(result.current.screen).toBe('Before failed');
    act(() => result.current.reset());
    await settle();
    expect(result.current.screen).toBe('Before -');
  });

  it('calls the latest onEnd, with what was requested', async () => {
    const { result, rerender } = show();
    const later = vi.fn<OnEnd>();
    act(() => result.current.start(SAVE));
    rerender({ onEnd: later });
    await answer(BEFORE);
    await answer(AFTER);
    expect(later).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: 'saved', post: AFTER, previous: BEFORE }),
      SAVE,
    );
  });

  it('is pending, and not made again, until onEnd has ended', async () => {
    const { result, rerender } = show();
    let end: (() => void) | undefined;
    rerender({ onEnd: vi.fn<OnEnd>(() => new Promise<void>((resolve) => (end = resolve))) });
    act(() => result.current.start(SAVE));
    await answer(BEFORE);
    await answer(AFTER);
    expect(result.current.screen).toBe('After …');
    act(() => result.current.start(SAVE));
    expect(lines).toHaveLength(2);
    end?.();
    await settle();
    expect(result.current.screen).toBe('After saved');
  });

  it('calls onEnd also when the component that began it was unmounted', async () => {
    const { result, unmount, rerender, client } = show();
    const onEnd = vi.fn<OnEnd>();
    rerender({ onEnd });
    act(() => result.current.start(SAVE));
    unmount();
    await answer(BEFORE);
    await answer(AFTER);
    expect(onEnd).toHaveBeenCalledOnce();
    expect(client.getQueryData(postQueries.detail(BEFORE.postId).queryKey)).toEqual(AFTER);
  });

  it('is pending for a second component that shows the same post', async () => {
    const { result, client } = show();
    const elsewhere = renderHook(
      () => usePostMutation(postMutations.save(BEFORE.postId), vi.fn<OnEnd>()),
      {
        wrapper: ({ children }) => (
          <QueryClientProvider client={client}>{children}</QueryClientProvider>
        ),
      },
    );
    act(() => result.current.start(SAVE));
    await settle();
    expect(elsewhere.result.current.isPending).toBe(true);
    act(() => elsewhere.result.current.start(SAVE));
    await answer(BEFORE);
    await answer(AFTER);
    expect(elsewhere.result.current.isPending).toBe(false);
    expect(lines).toHaveLength(2);
  });

  it('is sent also where the browser thinks that it is offline', async () => {
    onlineManager.setOnline(false);
    const { result } = show();
    act(() => result.current.start(SAVE));
    await answer(POSTED);
    onlineManager.setOnline(true);
    expect(result.current.screen).toContain('locked');
  });
});

describe('writes', () => {
  it('to one post never overlap: an undo waits for the save before it', async () => {
    const client = new QueryClient();
    const id = BEFORE.postId;
    const save = runMutation(client, postMutations.save(id), SAVE);
    const undo = runMutation(client, postMutations.undo(id), { saved: AFTER, previous: BEFORE });
    expect(client.isMutating({ mutationKey: postMutations.keyOf(id) })).toBe(2);
    await answer(BEFORE);
    expect(lines).toEqual([`GET ${id}`, `PATCH ${id}`]);
    await answer(AFTER);
    expect((await save).kind).toBe('saved');
    expect(lines).toEqual([`GET ${id}`, `PATCH ${id}`, `GET ${id}`]);
    await answer(AFTER);
    await answer(BEFORE);
    expect((await undo).kind).toBe('saved');
    expect(client.isMutating()).toBe(0);
  });

  it('to a post wait for a write that failed no longer than for one that went well', async () => {
    const client = new QueryClient();
    const id = BEFORE.postId;
    const first = runMutation(client, postMutations.save(id), SAVE);
    const second = runMutation(client, postMutations.save(id), SAVE);
    await answer(POSTED);
    expect((await first).kind).toBe('locked');
    await answer(BEFORE);
    await answer(AFTER);
    expect((await second).kind).toBe('saved');
  });

  it('to different posts do not wait for one another', async () => {
    const client = new QueryClient();
    const other = videoPost({ postId: 'post_other' });
    void runMutation(client, postMutations.save(BEFORE.postId), SAVE);
    void runMutation(client, postMutations.save(other.postId), {
      opened: other,
      draft: draftOf(other),
    });
    await settle();
    expect(lines).toEqual([`GET ${BEFORE.postId}`, 'GET post_other']);
  });
});
