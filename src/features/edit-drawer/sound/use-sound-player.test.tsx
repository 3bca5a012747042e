import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSoundPlayer } from './use-sound-player.ts';

/** The browser's own element, but for the sound: jsdom plays nothing. */
let playing: HTMLMediaElement[] = [];
beforeEach(() => {
  playing = [];
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(async function play(
    this: HTMLMediaElement,
  ) {
    playing.push(this);
  });
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(function pause(
    this: HTMLMediaElement,
  ) {
    playing = playing.filter((audio) => audio !== this);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the sound player', () => {
  it.each([
    ['plain', 'https://cdn.test/rain.mp3'],
    ['with letters beyond ASCII', 'https://cdn.test/Größe/été.mp3'],
    ['with a space and brackets', 'https://cdn.test/a b [1].mp3'],
    ['with a host that is written in another alphabet', 'https://bäckerei.test/brot.mp3'],
    ['with capitals in its host and no path', 'HTTPS://CDN.test'],
    ['relative', '/media/sound.mp3'],
  ])('stops what it plays: a URL %s (D6)', (_name, url) => {
    const { result } = renderHook(useSoundPlayer);
    act(() => result.current.toggle(url));
    expect(result.current.playing).toBe(url);
    expect(playing).toHaveLength(1);
    act(() => result.current.toggle(url));
    expect(result.current.playing).toBeNull();
    expect(playing).toHaveLength(0);
  });

  it('plays one at a time, and none once its component is gone', () => {
    const { result, unmount } = renderHook(useSoundPlayer);
    act(() => result.current.toggle('https://cdn.test/ä.mp3'));
    act(() => result.current.toggle('https://cdn.test/ö.mp3'));
    expect(playing).toHaveLength(1);
    expect(result.current.playing).toBe('https://cdn.test/ö.mp3');
    unmount();
    expect(playing).toHaveLength(0);
  });
});
