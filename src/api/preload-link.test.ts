import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { accountQueries } from './account-queries.ts';
import { postQueries } from './post-queries.ts';
import { takePreload } from './preload-link.ts';

const PAGE = new DOMParser().parseFromString(
  readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8'),
  'text/html',
);
const links = [...PAGE.querySelectorAll('link[rel="preload"][as="fetch"]')];

afterEach(() => document.head.replaceChildren());

it('the page preloads what the app requests first, letter by letter, and in a way that fits', async () => {
  const urls: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    urls.push(url);
    return Promise.resolve(new Response('{"data":[],"hasMore":false,"nextCursor":null}'));
  });
  const client = new QueryClient();
  await client.prefetchInfiniteQuery(postQueries.withStatus('generated'));
  await client.prefetchInfiniteQuery(postQueries.withStatus('pending_render'));
  await client.prefetchQuery(accountQueries.all());
  expect(links.map((link) => link.getAttribute('href')?.replace(/^\./, ''))).toEqual(urls);
  for (const link of links) {
    // Without it the browser would send no cookies with the one and cookies with the other.
    expect(link.hasAttribute('crossorigin')).toBe(true);
  }
});

it('takes a preload once', () => {
  document.head.innerHTML =
    '<link rel="preload" as="fetch" href="/v1/posts?limit=100&amp;status=failed">';
  expect(takePreload('/v1/posts?limit=100')).toBe(false);
  expect(takePreload('/v1/posts?limit=100&status=failed')).toBe(true);
  expect(takePreload('/v1/posts?limit=100&status=failed')).toBe(false);
});
