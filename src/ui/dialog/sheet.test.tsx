import * as Dialog from '@radix-ui/react-dialog';
import { cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sheet } from './sheet.tsx';

let frames = new Map<number, FrameRequestCallback>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  frames = new Map();
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
    frames.set(frames.size, frame);
    return frames.size - 1;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A frame is painted, and the tasks after it have run. */
function paint() {
  const due = frames;
  frames = new Map();
  for (const frame of due.values()) frame(performance.now());
  vi.advanceTimersByTime(0);
}

const isPageNarrow = () => document.documentElement.dataset['beside'] !== undefined;

const show = () =>
  render(
    <Dialog.Root open modal={false}>
      <Sheet ref={createRef()} isBeside>
        <Dialog.Title>Beside</Dialog.Title>
      </Sheet>
    </Dialog.Root>,
  );

describe('a sheet beside the page', () => {
  it('stands there a frame before the page makes room', () => {
    const { unmount } = show();
    expect(screen.getByRole('dialog')).toBeDefined();
    expect(isPageNarrow()).toBe(false);
    paint();
    expect(isPageNarrow()).toBe(true);
    unmount();
    expect(isPageNarrow()).toBe(false);
  });

  it('has the page make room also where no frame is painted', () => {
    show();
    vi.advanceTimersByTime(1000);
    expect(isPageNarrow()).toBe(true);
  });

  it('leaves the page alone when it has gone by then', () => {
    const { unmount } = show();
    unmount();
    paint();
    expect(isPageNarrow()).toBe(false);
  });
});
