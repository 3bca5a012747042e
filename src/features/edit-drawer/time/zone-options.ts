/** The Timezone field's options: the API's labels, each with its true offset at the chosen time. */
import { API_ZONES } from '#contract/zone.ts';
import { parseWallTime } from '#contract/instant.ts';
import { isKnownZone, offsetAt } from '#domain/time/offset.ts';
import { toFirstInstant } from '#domain/time/wall-time.ts';
import { formatOffset } from '#domain/time/zone-name.ts';
import type { SelectOption } from '#ui/select.tsx';
import { zoneLabel } from './zone-name.ts';

/** `GMT-4`: the zone's offset at `wall`; undefined while either is not to be read. */
export function zoneOffset(zone: string, wall: string): string | undefined {
  const parsed = parseWallTime(wall);
  if (parsed === null || !isKnownZone(zone)) return undefined;
  const instant = toFirstInstant(parsed, zone);
  return instant === null ? undefined : formatOffset(offsetAt(instant, zone));
}

/** The eleven; before them the post's own zone where it is another: shown, but not to be chosen. */
export function zoneOptions(
  chosen: string,
  wall: string,
  ownZone: string | null,
): readonly SelectOption[] {
  const option = (value: string, disabled: boolean): SelectOption => {
    const offset = zoneOffset(value, wall);
    return {
      value,
      label: zoneLabel(value),
      disabled,
      ...(offset === undefined ? {} : { aside: offset }),
    };
  };
  const eleven = API_ZONES.map(({ id }) => option(id, false));
  const isForeign = (zone: string | null): zone is string =>
    zone !== null && zone !== '' && !eleven.some(({ value }) => value === zone);
  const foreign = [...new Set([ownZone, chosen])].filter(isForeign);
  // The post's own zone may be chosen again: that takes the change back.
  return [...foreign.map((zone) => option(zone, zone !== ownZone)), ...eleven];
}
