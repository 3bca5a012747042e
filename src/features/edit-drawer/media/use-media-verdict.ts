import { queryOptions, useQuery } from '@tanstack/react-query';
import PQueue from 'p-queue';
import type { MediaKind } from '#domain/limits/media-format.ts';
import { checkMediaUrl } from '#domain/limits/media-url.ts';
import { mediaOrigin } from './media-origin.ts';
import { type MediaVerdict, probeMedia } from './media-probe.ts';
import { useDebouncedValue } from '../form/use-debounced-value.ts';

/** Thirty-five slides would otherwise keep every connection of the browser busy, and the save waiting. */
const probes = new PQueue({ concurrency: 4 });
/** What loads is not asked again for so long. Milliseconds. */
const LOADS_FOR = 5 * 60_000;
/** No one types a whole address in less. Milliseconds. */
const TYPING = 400;

/** What a URL holds: asked once, however many places show it. */
function mediaQuery(kind: MediaKind, url: string) {
  return queryOptions({
    queryKey: ['media', kind, url],
    queryFn: ({ signal }) => probes.add(() => probeMedia(kind, url, signal), { signal }),
    staleTime: ({ state }) => (state.data?.kind === 'loads' ? LOADS_FOR : 0),
    // Being offline is an answer too.
    networkMode: 'always',
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: ({ state }) => state.data?.kind !== 'loads',
  });
}

const INSECURE: MediaVerdict = { kind: 'could-not-check', why: 'insecure' };

export interface MediaState {
  /** The address as the page may load it; null while it is being typed, and where it may not. */
  readonly src: string | null;
  /** Null while it is not known, or where the address itself is wrong. */
  readonly verdict: MediaVerdict | null;
  readonly isChecking: boolean;
}

/** What `url`, as typed, holds. Waits until the typing rests. */
export function useMediaVerdict(kind: MediaKind, url: string): MediaState {
  const typed = url.trim();
  const settled = useDebouncedValue(typed, TYPING);
  const check = checkMediaUrl(settled, mediaOrigin());
  const mayLoad = check === 'ok';
  const query = useQuery({ ...mediaQuery(kind, settled), enabled: mayLoad });
  const isSettled = settled === typed;
  return {
    src: mayLoad ? settled : null,
    verdict: !isSettled ? null : check === 'insecure' ? INSECURE : (query.data ?? null),
    isChecking: mayLoad && (!isSettled || (query.isFetching && query.data === undefined)),
  };
}
