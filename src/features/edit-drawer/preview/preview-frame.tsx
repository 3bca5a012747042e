import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import type { Platform } from '#contract/post.ts';
import { soundQueries } from '#api/sound-queries.ts';
import { NO_SOUND } from '../form/draft-form.ts';
import { PreviewCard } from './preview-card.tsx';
import type { PreviewPost } from './preview-post.ts';
import { PreviewTall } from './preview-tall.tsx';

function useSoundName(soundId: string, platform: Platform): string | null {
  const sounds = useQuery({ ...soundQueries.all(), enabled: platform === 'tiktok' }).data;
  if (platform !== 'tiktok' || soundId === NO_SOUND) return null;
  return sounds?.find((sound) => sound.soundId === soundId)?.name ?? 'Sound of the post';
}

/** TikTok and reels fill the screen; Instagram shows pictures in a card of its feed. */
export const PreviewFrame = memo(function PreviewFrame(props: PreviewPost) {
  const sound = useSoundName(props.soundId, props.platform);
  return props.platform === 'instagram' && props.contentType === 'slides' ? (
    <PreviewCard {...props} />
  ) : (
    <PreviewTall {...props} sound={sound} />
  );
});
