/** The sounds that a TikTok post can carry. */
import { queryOptions } from '@tanstack/react-query';
import { type Sound, parseSoundPage } from '#contract/sound.ts';
import { callApi, readAs } from './http-client.ts';

/** An API that never ends its pages must not keep us asking for ever. */
const MAX_PAGES = 50;

async function fetchSounds(signal: AbortSignal): Promise<readonly Sound[]> {
  const sounds: Sound[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const path = `/v1/media/sounds?limit=100${query}`;
    const answer = readAs(parseSoundPage, await callApi({ path, signal }));
    sounds.push(...answer.sounds);
    cursor = answer.nextCursor;
    if (cursor === null) break;
  }
  return sounds;
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
