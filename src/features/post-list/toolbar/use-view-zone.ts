import { useState } from 'react';
import { DEFAULT_VIEW_ZONE, type ViewZone, parseViewZone } from '#domain/list/view-zone.ts';
import { readStored, writeStored } from '#ui/stored-value.ts';
import { useSearchParams } from './use-search-params.ts';

const PARAM = 'tz';
const STORED_AS = 'rundown.times-in';

/** The zone of the view: the link's, else the one chosen last, else the viewer's. */
export function useViewZone() {
  const { params, changeParams } = useSearchParams();
  const [remembered, setRemembered] = useState(() => readStored(STORED_AS, parseViewZone));
  const viewZone = parseViewZone(params[PARAM] ?? null) ?? remembered ?? DEFAULT_VIEW_ZONE;

  const changeViewZone = (choice: ViewZone) => {
    const isDefault = choice === DEFAULT_VIEW_ZONE;
    setRemembered(isDefault ? null : choice);
    writeStored(STORED_AS, isDefault ? null : choice);
    changeParams((before) => ({ ...before, [PARAM]: isDefault ? undefined : choice }));
  };

  return { viewZone, changeViewZone };
}
