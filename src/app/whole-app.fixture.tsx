/** The whole app in jsdom, before a scripted network. */
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { vi } from 'vitest';
import type { Step } from '#api/scripted-fetch.fixture.ts';
import { makeQueryClient } from './query-client.ts';
import { makeRouter } from './router.tsx';

/** A page of any list of the API, and the last one. */
export const page = (data: readonly unknown[]): Step => ({
  body: { data, sounds: [], accounts: [], hasMore: false, nextCursor: null },
});

export function showApp(path: string): void {
  window.history.replaceState(null, '', path);
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <RouterProvider router={makeRouter()} />
    </QueryClientProvider>,
  );
}

/** What jsdom lacks; nothing here measures anything. */
function addMissingBrowserParts() {
  class Observer {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  const query = { matches: false, addEventListener() {}, removeEventListener() {} };
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('matchMedia', () => query);
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('CSS', { escape: (text: string) => text });
}

/** The wait before a retry, shortened: the clock is the one thing that a test may bend. */
function hurryRetries() {
  const wait = setTimeout;
  const hurried = (callback: () => void, ms = 0) => wait(callback, ms > 2000 ? ms : ms / 50);
  vi.stubGlobal('setTimeout', hurried);
}

/** For `beforeEach`. */
export function prepareApp(): void {
  addMissingBrowserParts();
  hurryRetries();
}
