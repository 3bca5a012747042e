import { API_ZONES } from '#contract/zone.ts';

/** The city of a zone, for sentences: `New York`. */
export function zoneName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The API's fixed label, or the id of a zone it does not offer. */
export function zoneLabel(zone: string): string {
  const known = API_ZONES.find(({ id }) => id === zone);
  return known?.label ?? `${zone} (not offered by the API)`;
}
