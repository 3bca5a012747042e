/** The Sound field's options, and what is to be said about the one that is chosen. */
import type { ContentType } from '#contract/post.ts';
import type { Sound } from '#contract/sound.ts';
import { NO_SOUND } from '../form/draft-form.ts';

export interface SoundChoice {
  readonly value: string;
  readonly label: string;
  /** Null where the list does not hold it. */
  readonly sound: Sound | null;
}

/**
 * "No sound" first, then what the post uses though the list does not hold it (any more), then the list.
 * `sounds` is undefined while it is not known.
 */
export function soundChoices(
  sounds: readonly Sound[] | undefined,
  inUse: readonly (string | null)[],
): readonly SoundChoice[] {
  const listed = (sounds ?? []).map((sound): SoundChoice => ({
    value: sound.soundId,
    label: sound.name.trim() || sound.soundId,
    sound,
  }));
  const used = [...new Set(inUse)]
    .filter((id) => id !== null && id !== NO_SOUND)
    .filter((id) => !listed.some(({ value }) => value === id))
    .map((id): SoundChoice => {
      const word = sounds === undefined ? 'Current' : 'Unavailable';
      return { value: id ?? '', label: `${word} sound (${id})`, sound: null };
    });
  return [{ value: NO_SOUND, label: 'No sound', sound: null }, ...used, ...listed];
}

export type SoundState = 'silent' | 'unavailable' | 'fine';

/** What the chosen value means for the post. */
export function soundState(value: string, sounds: readonly Sound[] | undefined): SoundState {
  if (value === NO_SOUND) return 'silent';
  return sounds?.some(({ soundId }) => soundId === value) === false ? 'unavailable' : 'fine';
}

export function soundHint(state: SoundState, contentType: ContentType): string | undefined {
  switch (state) {
    case 'silent':
      return contentType === 'slides'
        ? 'The post will go out silent.'
        : 'The post will go out silent, but for the video’s own audio.';
    case 'unavailable':
      return 'This sound is no longer in the list. The post keeps it until you choose another.';
    case 'fine':
      return undefined;
  }
}
