import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { routeFetch } from '#api/scripted-fetch.fixture.ts';
import { ActivityPage } from './activity-page.tsx';

const ENTRIES = 230;
const PER_PAGE = 100;

/** Rows newest first: each entry's outcome stands before its intent. */
const rows = Array.from({ length: ENTRIES * 2 }, (_, index) => {
  const seq = ENTRIES * 2 - index;
  const isIntent = seq % 2 === 1;
  return {
    seq,
    kind: isIntent ? 'intent' : 'outcome',
    at: '2026-04-06T11:00:00.000Z',
    actor: { id: 'a', name: 'Ada' },
    postId: `post_${Math.ceil(seq / 2)}`,
    intent: isIntent ? null : seq - 1,
    outcome: isIntent ? null : 'proved',
    method: 'PATCH',
    changes: [{ field: 'caption', from: 'a', to: 'b' }],
  };
});

const shown = () =>
  within(screen.getByRole('list', { name: 'Changes' }))
    .queryAllByText(/^post_\d+$/u)
    .map(({ textContent }) => textContent);
const PATIENCE = { timeout: 20_000 };

beforeEach(() => vi.stubGlobal('scrollTo', () => {}));
afterEach(() => vi.unstubAllGlobals());

it('leads through every entry, newest first, once, and back', async () => {
  routeFetch(({ path }) => {
    if (!path.startsWith('/rundown/history')) return { body: { accounts: [], sounds: [] } };
    const before = Number(new URLSearchParams(path.split('?')[1]).get('cursor') ?? Infinity);
    const data = rows.filter(({ seq }) => seq < before).slice(0, PER_PAGE);
    const last = data.at(-1)?.seq ?? 1;
    return { body: { data, nextCursor: last > 1 ? String(last) : null, hasMore: last > 1 } };
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ActivityPage
        viewerZone="UTC"
        filter={{}}
        onFilter={() => {}}
        renderLink={(postId) => <span>{postId}</span>}
      />
    </QueryClientProvider>,
  );
  await waitFor(() => expect(shown()).not.toEqual([]), PATIENCE);
  const seen = shown();
  while (screen.queryByRole('button', { name: 'Earlier changes' }) !== null) {
    const [first] = shown();
    fireEvent.click(screen.getByRole('button', { name: 'Earlier changes' }));
    await waitFor(() => expect(shown()[0]).not.toBe(first), PATIENCE);
    expect(shown().length).toBeGreaterThan(0);
    seen.push(...shown());
  }
  expect(seen).toEqual(Array.from({ length: ENTRIES }, (_, at) => `post_${ENTRIES - at}`));
  for (let turns = 0; turns < 5; turns += 1) {
    const later = screen.queryByRole('button', { name: 'Later changes' });
    if (later !== null) fireEvent.click(later);
  }
  expect(shown()[0]).toBe(`post_${ENTRIES}`);
});
