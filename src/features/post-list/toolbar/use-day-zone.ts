import { useState } from 'react';
import { DEFAULT_DAY_ZONE, type DayZone, parseDayZone } from '#domain/list/day-zone.ts';
import { readStored, writeStored } from '#ui/stored-value.ts';
import { useSearchParams } from './use-search-params.ts';

const PARAM = 'tz';
const STORED_AS = 'rundown.days-in';

/** The zone the days are told apart in: the link's, else the one chosen last, else each post's own. */
export function useDayZone() {
  const { params, changeParams } = useSearchParams();
  const [remembered, setRemembered] = useState(() => readStored(STORED_AS, parseDayZone));
  const dayZone = parseDayZone(params[PARAM] ?? null) ?? remembered ?? DEFAULT_DAY_ZONE;

  const changeDayZone = (choice: DayZone) => {
    const isDefault = choice === DEFAULT_DAY_ZONE;
    setRemembered(isDefault ? null : choice);
    writeStored(STORED_AS, isDefault ? null : choice);
    changeParams((before) => ({ ...before, [PARAM]: isDefault ? undefined : choice }));
  };

  return { dayZone, changeDayZone };
}
