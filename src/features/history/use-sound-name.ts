import { useQuery } from '@tanstack/react-query';
import { soundQueries } from '#api/sound-queries.ts';

/** The name of a sound by its id; the id itself where the sound is gone or not known. */
export function useSoundName(): (id: string) => string {
  const { data } = useQuery(soundQueries.all());
  return (id) => data?.find((sound) => sound.soundId === id)?.name ?? id;
}
