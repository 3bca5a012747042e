import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Post } from '#contract/post.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { cachePost, cachedPost, listPost, refreshPost, applyPost } from './post-cache.ts';
import { type ListPage, postQueries } from './post-queries.ts';
import { holding, scriptFetch } from './scripted-fetch.fixture.ts';

const page = (...posts: Post[]): ListPage => ({
  posts,
  malformed: 0,
  nextCursor: null,
  readAt: 0,
});
const OTHER = videoPost({ postId: 'post_2' });
const OLD = videoPost({ caption: 'Old', postedAt: at('2026-04-01T09:00:00Z') });
const { postedAt: _, ...NEW } = { ...OLD, caption: 'New' };

function clientWith(...pages: ListPage[]) {
  const client = new QueryClient();
  const pageParams = pages.map(() => null);
  client.setQueryData(postQueries.all().queryKey, { pages, pageParams });
  return client;
}
const pagesOf = (client: QueryClient) => client.getQueryData(postQueries.all().queryKey)?.pages;

describe('a post that was just read', () => {
  it('is shown by the list and by its own query, with its postedAt', () => {
    const client = clientWith(page(OTHER), page(OLD));
    const before = pagesOf(client);
    client.setQueryData(postQueries.detail('post_1').queryKey, OLD);
    cachePost(client, NEW);
    const known = { ...NEW, postedAt: OLD.postedAt };
    expect(cachedPost(client, 'post_1')).toEqual(known);
    expect(pagesOf(client)?.[1]?.posts).toEqual([known]);
    expect(pagesOf(client)?.[0]).toBe(before?.[0]);
  });

  it('does not make the list look as if it had been read', () => {
    const client = clientWith(page(OLD));
    const { queryKey } = postQueries.all();
    client.setQueryData(queryKey, (list) => list && { ...list }, { updatedAt: 1000 });
    cachePost(client, NEW);
    expect(client.getQueryState(queryKey)?.dataUpdatedAt).toBe(1000);
  });

  it('leaves a list alone that does not hold it, or that is not there', () => {
    const client = clientWith(page(OTHER));
    const before = pagesOf(client);
    cachePost(client, NEW);
    expect(pagesOf(client)).toBe(before);
    const empty = new QueryClient();
    cachePost(empty, NEW);
    expect(pagesOf(empty)).toBeUndefined();
  });

  it('changes nothing in the list where it tells nothing new', () => {
    const client = clientWith(page(OTHER), page(OLD));
    const before = pagesOf(client);
    listPost(client, { ...OLD });
    expect(pagesOf(client)).toBe(before);
  });

  it('leaves the error of the list where it tells nothing new', async () => {
    const client = clientWith(page(OLD));
    const { queryKey } = postQueries.all();
    scriptFetch('lost');
    await client
      .fetchInfiniteQuery({ ...postQueries.all(), retry: false, staleTime: 0 })
      .catch(() => {});
    listPost(client, { ...OLD });
    expect(client.getQueryState(queryKey)?.status).toBe('error');
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is there, as the answer to a write, before anyone is notified', () => {
    const client = clientWith(page(OLD));
    void applyPost(client, NEW);
    expect(pagesOf(client)?.[0]?.posts[0]?.caption).toBe('New');
  });

  it('is not undone by a read that began before', async () => {
    const client = clientWith(page(OLD));
    const answers: ((post: Post) => void)[] = [];
    const reading = client.fetchQuery({
      ...postQueries.detail('post_1'),
      queryFn: () =>
        new Promise<Post>((resolve) => {
          answers.push(resolve);
        }),
    });
    const ended = reading.catch(() => 'cancelled');
    await applyPost(client, NEW);
    answers[0]?.(OLD);
    await ended;
    expect(cachedPost(client, 'post_1')?.caption).toBe('New');
  });
});

const readPage = (client: QueryClient) => {
  scriptFetch({ body: { data: [NEW], hasMore: false, nextCursor: null } });
  return client.fetchInfiniteQuery(postQueries.all());
};

describe('a page of the list', () => {
  const opened = postQueries.detail('post_1').queryKey;
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('tells a post that was opened before what it says of it', async () => {
    const client = new QueryClient();
    client.setQueryData(opened, OLD, { updatedAt: Date.now() - 1000 });
    await readPage(client);
    expect(client.getQueryData(opened)).toEqual({ ...NEW, postedAt: OLD.postedAt });
  });

  it('tells nothing to a post that was read after it was asked for', async () => {
    const client = new QueryClient();
    const reading = readPage(client);
    client.setQueryData(opened, OLD, { updatedAt: Date.now() + 1000 });
    await reading;
    expect(client.getQueryData(opened)).toEqual(OLD);
  });
});

describe('a read on the side', () => {
  const signal = new AbortController().signal;
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is shown', async () => {
    const client = clientWith(page(OLD));
    scriptFetch(holding(NEW));
    await refreshPost(client, 'post_1', signal);
    expect(cachedPost(client, 'post_1')?.caption).toBe('New');
  });

  it('is not shown where a write was answered while it was under way', async () => {
    const client = clientWith(page(OLD));
    scriptFetch(holding(OLD));
    const reading = refreshPost(client, 'post_1', signal);
    await applyPost(client, NEW);
    await reading;
    expect(cachedPost(client, 'post_1')?.caption).toBe('New');
  });
});

it('the list knows a post that was never opened', () => {
  const client = clientWith(page(OTHER), page(OLD));
  expect(cachedPost(client, 'post_1')).toBe(OLD);
  expect(cachedPost(client, 'post_3')).toBeUndefined();
});
