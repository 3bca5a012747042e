/** The zones the API accepts, in its order, with its labels. Source: public API reference. */

export const API_ZONES = [
  { id: 'America/New_York', label: 'Eastern (ET)' },
  { id: 'America/Chicago', label: 'Central (CT)' },
  { id: 'America/Denver', label: 'Mountain (MT)' },
  { id: 'America/Los_Angeles', label: 'Pacific (PT)' },
  { id: 'America/Anchorage', label: 'Alaska (AKT)' },
  { id: 'Pacific/Honolulu', label: 'Hawaii (HST)' },
  { id: 'Europe/London', label: 'London (GMT)' },
  { id: 'Europe/Paris', label: 'Paris (CET)' },
  { id: 'Asia/Tokyo', label: 'Tokyo (JST)' },
  { id: 'Asia/Singapore', label: 'Singapore (SGT)' },
  { id: 'Australia/Sydney', label: 'Sydney (AEDT)' },
] as const;

/** One of the eleven IANA ids that a PATCH may carry. */
export type ApiZone = (typeof API_ZONES)[number]['id'];

export const API_ZONE_IDS: readonly ApiZone[] = API_ZONES.map((zone) => zone.id);

/** Whether a PATCH may carry this zone. A stored post may be in any other. */
export function isApiZone(zone: string | null): zone is ApiZone {
  return API_ZONE_IDS.some((id) => id === zone);
}
