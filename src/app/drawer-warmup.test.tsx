import { waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Asked, routeFetch } from '#api/scripted-fetch.fixture.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
// The code that the app fetches when it is needed.
import '#features/edit-drawer/edit-drawer.tsx';
import { page, prepareApp, showApp } from './whole-app.fixture.tsx';

beforeEach(prepareApp);

it(
  'renders the drawer for nobody: outside of the page, with nothing requested or stored',
  { timeout: 30_000 },
  async () => {
    const asked = routeFetch(({ path }: Asked) =>
      page(path.startsWith('/v1/posts?') ? [videoPost()] : []),
    );
    const made = vi.spyOn(document, 'createElement');
    const count = (tag: string) => made.mock.calls.filter(([name]) => name === tag).length;
    showApp('/');
    // A caption each; the slides come with the second render.
    await waitFor(() => expect(count('textarea')).toBeGreaterThanOrEqual(6), { timeout: 15_000 });
    await waitFor(() => expect(count('ol')).toBeGreaterThanOrEqual(3), { timeout: 15_000 });
    expect(document.querySelector('textarea, [role="dialog"]')).toBeNull();
    expect(document.activeElement).toBe(document.body);
    expect(asked.filter(({ path }) => path.includes('example'))).toEqual([]);
    expect(Object.keys(localStorage)).toEqual([]);
  },
);
