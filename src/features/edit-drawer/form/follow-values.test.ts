import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followValues } from './follow-values.ts';

type Subscribe = Parameters<typeof followValues>[0]['subscribe'];

function followed() {
  const subscribed: { change?: (name?: string) => void } = {};
  const subscribe: Subscribe = ({ callback }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the name is read
    subscribed.change = (name) => callback({ name } as Parameters<typeof callback>[0]);
    return () => {
      delete subscribed.change;
    };
  };
  const act = vi.fn<() => void>();
  const following = followValues({ subscribe }, act);
  return { act, following, change: (name?: string) => subscribed.change?.(name) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what follows the form', () => {
  it.each(['wall', 'zone', 'videoUrl', undefined])('follows %s at once', (name) => {
    const { act, following, change } = followed();
    change(name);
    expect(act).toHaveBeenCalledTimes(1);
    following.stop();
  });

  it('follows the caption once, when the hand rests', () => {
    const { act, following, change } = followed();
    for (let key = 0; key < 5; key += 1) {
      change('caption');
      vi.advanceTimersByTime(60);
    }
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(150);
    expect(act).toHaveBeenCalledTimes(1);
    following.stop();
  });

  it.each<[string, () => void]>([
    ['Ctrl', () => fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })],
    ['⌘', () => fireEvent.keyDown(document.body, { key: 's', metaKey: true })],
    ['Tab', () => fireEvent.keyDown(document.body, { key: 'Tab' })],
    ['a press', () => fireEvent.pointerDown(document.body)],
    ['leaving the field', () => fireEvent.focusOut(document.body)],
  ])('follows the caption before %s is acted on', (_, moment) => {
    const { act, following, change } = followed();
    change('caption');
    moment();
    expect(act).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledTimes(1);
    following.stop();
  });

  it('takes the caption with another field, and nothing after its end', () => {
    const { act, following, change } = followed();
    change('caption');
    change('wall');
    vi.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledTimes(1);
    change('caption');
    following.stop();
    vi.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledTimes(1);
  });
});
