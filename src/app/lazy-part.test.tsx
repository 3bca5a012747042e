import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lazyPart } from './lazy-part.tsx';

const OPTIONS = { name: 'The pane', resetLabel: 'Close it' };
const Hello = () => <p>Hello</p>;
const Crash = () => {
  throw new Error('a fault of our own');
};
const isGone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const never = () => new Promise<typeof Hello>(() => {});

/** Lets the wait before the second try pass. */
async function afterTheRetry() {
  // The load begins when React has suspended; its outcome then renders.
  for (const ms of [0, 600, 0]) await act(() => vi.advanceTimersByTimeAsync(ms));
}

describe('a lazy part', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  it('renders at once where its code was preloaded', async () => {
    const [Part, preload] = lazyPart(() => Promise.resolve(Hello), OPTIONS);
    preload();
    await act(() => vi.advanceTimersByTimeAsync(0));
    render(<Part />);
    screen.getByText('Hello');
  });

  it('shows its fallback while its code loads', () => {
    const [Part] = lazyPart(never, { ...OPTIONS, fallback: <p>Soon</p> });
    render(<Part />);
    screen.getByText('Soon');
  });

  it('is loaded a second time after a blip', async () => {
    const load = vi.fn<() => Promise<typeof Hello>>(isGone);
    load.mockRejectedValueOnce(new TypeError('blip')).mockResolvedValueOnce(Hello);
    const [Part] = lazyPart(load, OPTIONS);
    render(<Part />);
    await afterTheRetry();
    screen.getByText('Hello');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('says that Rundown was updated where its code is gone, and can be tried again', async () => {
    const load = vi.fn<() => Promise<typeof Hello>>(isGone);
    const [Part] = lazyPart(load, OPTIONS);
    render(<Part />);
    await afterTheRetry();
    screen.getByText('Rundown was updated: reload');
    screen.getByRole('button', { name: 'Reload' });
    expect(load).toHaveBeenCalledTimes(2);

    load.mockResolvedValueOnce(Hello);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await afterTheRetry();
    screen.getByText('Hello');
  });

  it('keeps its crash to itself, and a preload that fails is no crash', async () => {
    const onReset = vi.fn();
    const [Part] = lazyPart(() => Promise.resolve(Crash), { ...OPTIONS, onReset });
    const [, preloadGone] = lazyPart(isGone, OPTIONS);
    preloadGone();
    render(
      <>
        <p>The list</p>
        <Part />
      </>,
    );
    await afterTheRetry();
    screen.getByText('The list');
    expect(screen.getByRole('alert').textContent).toContain('The pane has crashed');
    fireEvent.click(screen.getByRole('button', { name: 'Close it' }));
    expect(onReset).toHaveBeenCalledOnce();
  });
});
