import { QueryClient, QueryClientProvider, notifyManager, useQuery } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Post } from '#contract/post.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { cachePost } from './post-cache.ts';
import { postQueries } from './post-queries.ts';
import { useWrite } from './use-write.ts';

// As the app has it.
notifyManager.setScheduler(queueMicrotask);
afterEach(cleanup);

const BEFORE = videoPost({ caption: 'Before' });
const AFTER = videoPost({ caption: 'After' });

interface Ended {
  readonly kind: string;
  readonly post?: Post;
}

/** A write whose answers come when the test says so, on a screen that shows the post beside it. */
function show() {
  const client = new QueryClient();
  cachePost(client, BEFORE);
  const answers: { resolve: (ended: Ended) => void; reject: (error: Error) => void }[] = [];
  const write = vi.fn(
    (_wish: string) =>
      new Promise<Ended>((resolve, reject) => {
        answers.push({ resolve, reject });
      }),
  );
  const drawings: string[] = [];
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const hook = renderHook(
    ({ onEnd }) => {
      const writing = useWrite(write, onEnd);
      const post = useQuery({ ...postQueries.detail(BEFORE.postId), enabled: false }).data;
      drawings.push(`${post?.caption} ${writing.isWriting ? '…' : (writing.outcome?.kind ?? '-')}`);
      return writing;
    },
    { initialProps: { onEnd: vi.fn<(ended: Ended, wish: string) => void>() }, wrapper },
  );
  const answer = (ended: Ended) => act(async () => answers.shift()?.resolve(ended));
  const fail = (error: Error) => act(async () => answers.shift()?.reject(error));
  return { ...hook, write, answer, fail, drawings };
}

describe('a write', () => {
  it('is made once, however often it is asked for while it is under way', async () => {
    const { result, write, answer } = show();
    act(() => {
      result.current.start('once');
      result.current.start('twice');
    });
    expect(write.mock.calls).toEqual([['once']]);
    await answer({ kind: 'saved', post: AFTER });
    act(() => result.current.start('again'));
    expect(write.mock.calls).toEqual([['once'], ['again']]);
  });

  it('shows what the server holds and how it ended in one drawing', async () => {
    const { result, answer, drawings } = show();
    act(() => result.current.start('it'));
    await answer({ kind: 'saved', post: AFTER });
    expect(drawings).toEqual(['Before -', 'Before …', 'After saved']);
  });

  it('changes nothing that is shown where it does not know the post', async () => {
    const { result, answer, drawings } = show();
    act(() => result.current.start('it'));
    await answer({ kind: 'failed' });
    expect(drawings.at(-1)).toBe('Before failed');
    act(() => result.current.reset());
    expect(drawings.at(-1)).toBe('Before -');
  });

  it('tells the one that listens when it ends, and what was asked for', async () => {
    const { result, answer, rerender } = show();
    const later = vi.fn<(ended: Ended, wish: string) => void>();
    act(() => result.current.start('it'));
    rerender({ onEnd: later });
    await answer({ kind: 'saved', post: AFTER });
    expect(later.mock.calls).toEqual([[{ kind: 'saved', post: AFTER }, 'it']]);
  });

  it('that breaks by a fault of our own can be made again, and the fault is reported', async () => {
    const report = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', report);
    const { result, write, fail } = show();
    act(() => result.current.start('it'));
    const fault = new Error('broken');
    await fail(fault);
    expect(report).toHaveBeenCalledWith(fault);
    expect(result.current.isWriting).toBe(false);
    act(() => result.current.start('again'));
    expect(write).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });

  it('tells its end also when the screen that began it has gone', async () => {
    const { result, answer, unmount, rerender } = show();
    const onEnd = vi.fn<(ended: Ended, wish: string) => void>();
    rerender({ onEnd });
    act(() => result.current.start('it'));
    unmount();
    await answer({ kind: 'saved', post: AFTER });
    expect(onEnd).toHaveBeenCalledOnce();
  });
});
