import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { DEFAULT_DAY_ZONE, type DayZone, parseDayZone } from '#domain/list/day-zone.ts';
import { readStored, writeStored } from '#ui/stored-value.ts';

const PARAM = 'tz';
const STORED_AS = 'rundown.days-in';

/** The zone the days are told apart in: the link's, else the one chosen last, else each post's own. */
export function useDayZone() {
  const [params, setParams] = useSearchParams();
  const [remembered, setRemembered] = useState(() => readStored(STORED_AS, parseDayZone));
  const dayZone = parseDayZone(params.get(PARAM)) ?? remembered ?? DEFAULT_DAY_ZONE;

  const changeDayZone = (choice: DayZone) => {
    const isDefault = choice === DEFAULT_DAY_ZONE;
    setRemembered(isDefault ? null : choice);
    writeStored(STORED_AS, isDefault ? null : choice);
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (isDefault) next.delete(PARAM);
        else next.set(PARAM, choice);
        return next;
      },
      { replace: true },
    );
  };

  return { dayZone, changeDayZone };
}
