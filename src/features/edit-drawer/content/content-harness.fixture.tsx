/**
 * One part of the drawer around a real form, without the drawer. Only the edge is faked: what the browser
 * would fetch (pictures, the API), and what jsdom lacks.
 */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { afterEach, vi } from 'vitest';
import type { Post } from '#contract/post.ts';
import { draftOf } from '#domain/edit/draft.ts';
import type { DraftForm } from '../form/draft-form.ts';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useIsValid } from '../form/use-form-errors.ts';

/** Width and height of each picture that loads; any other address fails. */
export type Pictures = Readonly<Record<string, readonly [number, number]>>;

function fakeImage(pictures: Pictures) {
  return class extends EventTarget {
    naturalWidth = 0;
    naturalHeight = 0;
    referrerPolicy = '';
    set src(url: string) {
      const size = pictures[url];
      if (size !== undefined) [this.naturalWidth, this.naturalHeight] = size;
      if (url !== '') queueMicrotask(() => this.dispatchEvent(new Event(size ? 'load' : 'error')));
    }
  };
}

/** An answer of the API by path; any path that is not named answers 500. */
export type Answers = Readonly<Record<string, unknown>>;

function fakeFetch(answers: Answers) {
  return (path: string) => {
    const body = answers[path];
    return Promise.resolve(
      body === undefined ? new Response('', { status: 500 }) : Response.json(body),
    );
  };
}

class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// A machine that does much else at once takes its time; only what hangs should end.
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface World {
  readonly pictures?: Pictures;
  readonly answers?: Answers;
}

interface PartProps extends World {
  readonly post: Post;
  readonly part: (form: UseFormReturn<DraftForm>) => ReactNode;
}

function Part({ post, part }: PartProps) {
  const form = useDraftForm(post, draftOf(post));
  return (
    <>
      {part(form)}
      <output aria-label="Can be saved">{useIsValid(form) ? 'yes' : 'no'}</output>
    </>
  );
}

/** Renders one part of the form of `post`. */
export function showPart({ pictures = {}, answers = {}, ...props }: PartProps) {
  vi.stubGlobal('Image', fakeImage(pictures));
  vi.stubGlobal('fetch', fakeFetch(answers));
  vi.stubGlobal('ResizeObserver', NoResizeObserver);
  Element.prototype.scrollIntoView = () => {};
  HTMLMediaElement.prototype.load = () => {};
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <Part {...props} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}
