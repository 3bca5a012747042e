import { useCallback, useEffect, useRef, useState } from 'react';

export interface SoundPlayer {
  /** The URL that is heard now; null while it is quiet. */
  readonly playing: string | null;
  /** The URL that could not be played last. */
  readonly failed: string | null;
  /** Plays it, or stops it where it is the one that is heard. Only one is heard at a time. */
  readonly toggle: (url: string) => void;
  readonly stop: () => void;
}

/** One player for all sounds of the picker. It falls silent when the picker goes. */
export function useSoundPlayer(): SoundPlayer {
  // With the URL as it was given: `audio.src` comes back resolved and percent-encoded.
  const current = useRef<{ readonly audio: HTMLAudioElement; readonly url: string } | null>(null);
  const [playing, setPlaying] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  const stop = useCallback(() => {
    current.current?.audio.pause();
    current.current = null;
    setPlaying(null);
  }, []);
  useEffect(() => stop, [stop]);

  const toggle = useCallback(
    (url: string) => {
      const wasPlaying = current.current?.url === url;
      stop();
      setFailed(null);
      if (wasPlaying) return;
      const next = { audio: new Audio(url), url };
      current.current = next;
      setPlaying(url);
      // An event of a sound that was stopped meanwhile says nothing any more.
      const end = (problem: string | null) => {
        if (current.current !== next) return;
        stop();
        setFailed(problem);
      };
      next.audio.addEventListener('ended', () => end(null));
      next.audio.addEventListener('error', () => end(url));
      next.audio.play().catch(() => end(url));
    },
    [stop],
  );
  return { playing, failed, toggle, stop };
}
