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
  const audio = useRef<HTMLAudioElement | null>(null);
  const [playing, setPlaying] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  const stop = useCallback(() => {
    audio.current?.pause();
    audio.current = null;
    setPlaying(null);
  }, []);
  useEffect(() => stop, [stop]);

  const toggle = useCallback(
    (url: string) => {
      const wasPlaying = audio.current?.src === url;
      stop();
      setFailed(null);
      if (wasPlaying) return;
      const next = new Audio(url);
      audio.current = next;
      setPlaying(url);
      // A late word of a sound that was stopped meanwhile says nothing any more.
      const end = (problem: string | null) => {
        if (audio.current !== next) return;
        stop();
        setFailed(problem);
      };
      next.addEventListener('ended', () => end(null));
      next.addEventListener('error', () => end(url));
      next.play().catch(() => end(url));
    },
    [stop],
  );
  return { playing, failed, toggle, stop };
}
