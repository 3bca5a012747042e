import { useMemo } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { parseWallTime } from '#contract/instant.ts';
import { isKnownZone } from '#domain/time/offset.ts';
import { toFirstInstant } from '#domain/time/wall-time.ts';
import type { DraftForm } from './draft-form.ts';
import type { GoesLive } from './finding-words.ts';

/** When the post goes live by what the time fields hold; null where they hold no moment. */
export function useGoesLive({ control }: UseFormReturn<DraftForm>): GoesLive | null {
  const [wall, zone] = useWatch({ control, name: ['wall', 'zone'] });
  return useMemo(() => {
    const parsed = parseWallTime(wall);
    if (parsed === null || !isKnownZone(zone)) return null;
    const instant = toFirstInstant(parsed, zone);
    return instant === null ? null : { instant, zone };
  }, [wall, zone]);
}
