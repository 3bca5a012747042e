/** The sounds that a TikTok post can carry. */
import { queryOptions } from '@tanstack/react-query';
import { type Sound, parseSoundPage } from '#contract/sound.ts';
import { readAllPages } from './list/all-pages.ts';
import { callApi, readAs } from './http-client.ts';

async function fetchSounds(signal: AbortSignal): Promise<readonly Sound[]> {
  const pages = await readAllPages(async (cursor) => {
    const query = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const path = `/v1/media/sounds?limit=100${query}`;
    return readAs(parseSoundPage, await callApi({ path, signal }));
  });
  const sounds = pages.flatMap((page) => page.sounds);
  // A sound that a page repeats is one sound.
  return [...new Map(sounds.map((sound) => [sound.soundId, sound])).values()];
}

export const soundQueries = {
  /** All sounds, in the API's order. */
  all: () =>
    queryOptions({
      queryKey: ['sounds'],
      queryFn: ({ signal }) => fetchSounds(signal),
      staleTime: 5 * 60_000,
    }),
};
