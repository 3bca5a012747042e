import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { applyPost } from '#api/post-cache.ts';
import { type Step, refusing, routeFetch } from '#api/scripted-fetch.fixture.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import type { StatusFilter } from '#domain/list/list-filter.ts';
import { useAllPosts } from './use-all-posts.ts';

const of = (status: string, ...ids: string[]): Post[] =>
  ids.map((postId) => videoPost({ postId, status, caption: postId }));
const SOME = [
  ...of('posted', 'p1', 'p2', 'p3'),
  ...of('generated', 'g1', 'g2', 'g3'),
  ...of('scheduled', 's1'),
  ...of('pending_render', 'r1'),
  ...of('failed', 'f1'),
];

interface Asked {
  readonly path: string;
}

/** An API of pages of two. */
function serve(posts: readonly Post[]) {
  return ({ path }: Asked): Step => {
    const query = new URL(path, 'http://localhost').searchParams;
    const status = query.get('status');
    const found = posts.filter((post) => status === null || post.status === status);
    const start = Number(query.get('cursor') ?? 0);
    const end = start + 2;
    const hasMore = end < found.length;
    const nextCursor = hasMore ? String(end) : null;
    return { body: { data: found.slice(start, end), hasMore, nextCursor } };
  };
}

const listOf = ({ path }: Asked) =>
  new URL(path, 'http://localhost').searchParams.get('status') ?? 'all';

function load(status: StatusFilter, answer: (request: Asked) => Step) {
  const requests = routeFetch(answer);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const hook = renderHook(useAllPosts, { wrapper, initialProps: status });
  return { client, requests, ...hook };
}

type Hook = ReturnType<typeof load>['result'];
const idsOf = (result: Hook) => result.current.posts?.all.map(({ postId }) => postId).toSorted();
const ALL = SOME.map(({ postId }) => postId).toSorted();

describe('useAllPosts', () => {
  it('requests what is to come first, side by side, then what failed, then everything', async () => {
    const { result, requests } = load('upcoming', serve(SOME));
    expect(requests.map(listOf)).toEqual(['generated', 'pending_render']);
    await waitFor(() => expect(result.current.more).toBe('none'));
    const lists = requests.map(listOf);
    expect(lists.indexOf('failed')).toBeGreaterThan(lists.lastIndexOf('generated'));
    expect(lists.indexOf('all')).toBeGreaterThan(lists.indexOf('failed'));
    await waitFor(() => expect(idsOf(result)).toEqual(ALL));
  });

  it.each<[StatusFilter, string[]]>([
    ['upcoming', ['generated', 'pending_render']],
    ['failed', ['generated', 'pending_render', 'failed']],
    ['posted', ['generated', 'pending_render', 'all']],
    ['all', ['generated', 'pending_render', 'all']],
  ])('where %s is looked at, begins with %j', (status, lists) => {
    const { requests, unmount } = load(status, serve(SOME));
    expect(requests.map(listOf)).toEqual(lists);
    unmount();
  });

  it('says which choices are whole, and never too early', async () => {
    const { result } = load('upcoming', (request) =>
      listOf(request) === 'all' ? refusing(500) : serve(SOME)(request),
    );
    expect(result.current.whole).toEqual({
      upcoming: false,
      posted: false,
      failed: false,
      all: false,
    });
    await waitFor(() => expect(result.current.error).not.toBeNull());
    expect(result.current.whole).toEqual({
      upcoming: true,
      posted: false,
      failed: true,
      all: false,
    });
  });

  it('goes on where a page in the middle failed', async () => {
    let isBroken = true;
    const { result } = load('upcoming', (request) =>
      isBroken && request.path.includes('cursor=2') ? refusing(503) : serve(SOME)(request),
    );
    await waitFor(() => expect(result.current.error).not.toBeNull());
    expect(result.current.whole.upcoming).toBe(false);
    await waitFor(() => expect(idsOf(result)).toEqual(['g1', 'g2', 'r1']));
    isBroken = false;
    act(() => result.current.retry());
    await waitFor(() => expect(idsOf(result)).toEqual(ALL));
    expect(result.current.error).toBeNull();
  });

  it('reads everything where the API refuses to filter by a status', async () => {
    const { result } = load('upcoming', (request) =>
      listOf(request) === 'pending_render' ? refusing(400) : serve(SOME)(request),
    );
    await waitFor(() => expect(idsOf(result)).toEqual(ALL));
    expect(result.current.error).toBeNull();
    expect(result.current.whole.upcoming).toBe(true);
  });

  it.each([
    ['the same', { start: 'x', x: 'x' }],
    ['a ring of three', { start: 'x', x: 'y', y: 'z', z: 'x' }],
  ])('ends where a cursor comes again, and claims nothing: %s', async (_, next) => {
    const nextOf = new Map<string, string>(Object.entries(next));
    const { result, requests } = load('upcoming', ({ path }) => {
      const cursor = new URL(path, 'http://localhost').searchParams.get('cursor') ?? 'start';
      const nextCursor = nextOf.get(cursor) ?? null;
      return { body: { data: of('generated', cursor), hasMore: true, nextCursor } };
    });
    await waitFor(() => expect(result.current.more).toBe('none'));
    expect(requests).toHaveLength(4 * nextOf.size);
    expect(result.current.isIncomplete).toBe(true);
    expect(Object.values(result.current.whole)).not.toContain(true);
  });

  it('shows a post that changed its status while it was loaded once, as it was read last', async () => {
    const now = SOME.map((post) => (post.postId === 'g1' ? { ...post, status: 'posted' } : post));
    const { result } = load('upcoming', (request) =>
      serve(listOf(request) === 'all' ? now : SOME)(request),
    );
    await waitFor(() => expect(result.current.more).toBe('none'));
    await waitFor(() => expect(idsOf(result)).toEqual(ALL));
    expect(result.current.posts?.get('g1')?.status).toBe('posted');
  });

  it('shows a save in every list that holds the post', async () => {
    const { client, result } = load('upcoming', serve(SOME));
    await waitFor(() => expect(idsOf(result)).toEqual(ALL));
    await act(async () => applyPost(client, videoPost({ postId: 'g2', caption: 'Saved' })));
    await waitFor(() => expect(result.current.posts?.get('g2')?.caption).toBe('Saved'));
  });

  it('takes in a save that is answered between two pages, and reads on', async () => {
    const posts = of('generated', ...Array.from({ length: 40 }, (_one, at) => `g${at}`));
    const saved = videoPost({ postId: 'g1', status: 'posted', caption: 'Saved' });
    let save: (() => void) | undefined;
    const { client, result, requests } = load('upcoming', (request) => {
      if (request.path.includes('status=generated&cursor=20')) save?.();
      // What comes later than the save holds it.
      return serve(listOf(request) === 'all' ? posts.with(1, saved) : posts)(request);
    });
    save = () => {
      save = undefined;
      void applyPost(client, saved);
    };
    await waitFor(() => expect(result.current.whole.upcoming).toBe(true));
    expect(result.current.posts?.get('g1')?.caption).toBe('Saved');
    expect(result.current.posts?.all).toHaveLength(40);
    // The page that was under way is requested again: it may have been read before the save.
    const again = requests.filter(({ path }) => path.includes('status=generated&cursor=20'));
    expect(again).toHaveLength(2);
  });

  it('renders twice a second while pages flow in, not at each', async () => {
    const posts = of('generated', ...Array.from({ length: 200 }, (_one, at) => `g${at}`));
    let renders = 0;
    const requests = routeFetch(serve(posts));
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const start = performance.now();
    const { result } = renderHook(
      () => {
        renders += 1;
        return useAllPosts('upcoming');
      },
      {
        wrapper: ({ children }: { readonly children: ReactNode }) => (
          <QueryClientProvider client={client}>{children}</QueryClientProvider>
        ),
      },
    );
    await waitFor(() => expect(result.current.more).toBe('none'), { timeout: 20_000 });
    const ticks = (performance.now() - start) / 500;
    expect(requests.length).toBeGreaterThan(200);
    // Beginnings and ends are told at once: four lists, and what is requested next.
    expect(renders).toBeLessThan(ticks + 20);
  });
});
