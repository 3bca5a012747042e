import { Play, Square } from 'lucide-react';
import type { Sound } from '#contract/sound.ts';
import { checkMediaUrl } from '#domain/limits/media-url.ts';
import { Button } from '#ui/button.tsx';
import { mediaOrigin } from '../media/media-origin.ts';
import type { SoundPlayer } from './use-sound-player.ts';

interface SoundButtonProps {
  readonly sound: Sound;
  readonly player: SoundPlayer;
  readonly tabIndex?: 0 | -1;
}

/** Plays or stops one sound. Nothing where the page may not load it. */
export function SoundButton({ sound, player, tabIndex = 0 }: SoundButtonProps) {
  const { url, name } = sound;
  if (url === null || checkMediaUrl(url, mediaOrigin()) !== 'ok') return null;
  const isPlaying = player.playing === url;
  return (
    <Button
      variant="quiet"
      size="sm"
      tabIndex={tabIndex}
      icon={isPlaying ? <Square aria-hidden /> : <Play aria-hidden />}
      aria-label={`${isPlaying ? 'Stop' : 'Play'} ${name}`}
      onClick={() => player.toggle(url)}
    />
  );
}
