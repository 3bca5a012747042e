import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ChunkError } from './chunk-error.ts';
import { PaneBoundary } from './pane-boundary.tsx';

// React reports each caught error to the console.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  return () => vi.restoreAllMocks();
});

/** A pane that throws `error` while there is one, beside another that goes on. */
function showPane(error: Error | null) {
  let problem = error;
  const onReset = vi.fn<() => void>();
  const onRenderAgain = vi.fn<() => void>();
  function Pane() {
    if (problem !== null) throw problem;
    return <p>The pane</p>;
  }
  const page = (key: string) => (
    <>
      <PaneBoundary
        name="The planner"
        resetLabel="Show it again"
        resetKeys={[key]}
        onReset={onReset}
        onRenderAgain={onRenderAgain}
      >
        <Pane />
      </PaneBoundary>
      <p>The neighbour</p>
    </>
  );
  const view = render(page('a'));
  const mend = () => {
    problem = null;
  };
  return { onReset, onRenderAgain, mend, turnTo: (key: string) => view.rerender(page(key)) };
}

describe('a pane that crashes', () => {
  it('says so in its own place, and is rendered again by the button', async () => {
    const { mend, onReset, onRenderAgain } = showPane(new Error('ours'));
    expect(screen.getByRole('alert').textContent).toContain('The planner has crashed');
    expect(screen.getByText('The neighbour')).toBeTruthy();
    mend();
    await userEvent.click(screen.getByRole('button', { name: 'Show it again' }));
    expect(screen.getByText('The pane')).toBeTruthy();
    expect([onRenderAgain, onReset].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('is rendered again for something else, which is no reset', () => {
    const { mend, turnTo, onReset, onRenderAgain } = showPane(new Error('ours'));
    mend();
    turnTo('b');
    expect(screen.getByText('The pane')).toBeTruthy();
    expect([onRenderAgain, onReset].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
  });

  it('for want of its code says that Rundown was updated', () => {
    showPane(new ChunkError('gone'));
    expect(screen.getByText('Rundown was updated: reload')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
