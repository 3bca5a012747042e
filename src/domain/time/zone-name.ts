/**
 * What a zone is called at an instant: EDT in a New York summer, EST in its winter, never "ET".
 *
 * `Intl` has each short name only in the one right locale and some hosts print zero as "GMT+0", so the
 * names of the API's eleven zones are a table keyed by offset. Europe's others have theirs from British
 * English, which knows them all; any other zone is shown by its offset. An offset the table lacks (a government changes its mind) is shown as an offset too: a
 * number that is right beats a name that was.
 */
import type { ApiZone } from '#contract/zone.ts';
import type { Instant } from '#contract/instant.ts';
import { offsetAt } from './offset.ts';

type Names = Readonly<Record<number, string>>;

const API_ZONE_NAMES: Readonly<Record<ApiZone, Names>> = {
  'America/New_York': { [-300]: 'EST', [-240]: 'EDT' },
  'America/Chicago': { [-360]: 'CST', [-300]: 'CDT' },
  'America/Denver': { [-420]: 'MST', [-360]: 'MDT' },
  'America/Los_Angeles': { [-480]: 'PST', [-420]: 'PDT' },
  'America/Anchorage': { [-540]: 'AKST', [-480]: 'AKDT' },
  'Pacific/Honolulu': { [-600]: 'HST' },
  'Europe/London': { 0: 'GMT', 60: 'BST' },
  'Europe/Paris': { 60: 'CET', 120: 'CEST' },
  'Asia/Tokyo': { 540: 'JST' },
  'Asia/Singapore': { 480: 'SGT' },
  'Australia/Sydney': { 600: 'AEST', 660: 'AEDT' },
};

const NAMES = new Map<string, Names>([
  ...Object.entries(API_ZONE_NAMES),
  ['UTC', { 0: 'UTC' }],
  ['Etc/UTC', { 0: 'UTC' }],
]);

/** An offset in minutes east of UTC as `GMT`, `GMT-8` or `GMT+5:30`, with a plain hyphen for minus. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'GMT';
  const size = Math.abs(minutes);
  const rest = size % 60;
  const tail = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`;
  return `GMT${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}${tail}`;
}

const european = new Map<string, string | null>();

/** `CET`, `EEST` for a European zone at `instant`; null where British English has no letters for it. */
function europeanName(instant: Instant, zone: string, offset: number): string | null {
  if (!zone.startsWith('Europe/')) return null;
  const key = `${zone} ${offset}`;
  const known = european.get(key);
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    timeZoneName: 'short',
  }).formatToParts(Date.parse(instant));
  const text = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const name = /^[A-Z]{3,5}$/u.test(text) ? text : null;
  european.set(key, name);
  return name;
}

/** Chromium and Safari report some zones by ids with a spelling of long ago (CLDR keeps the first one). */
const RENAMED = new Map([
  ['Asmera', 'Asmara'],
  ['Calcutta', 'Kolkata'],
  ['Dacca', 'Dhaka'],
  ['Enderbury', 'Kanton'],
  ['Faeroe', 'Faroe'],
  ['Godthab', 'Nuuk'],
  ['Katmandu', 'Kathmandu'],
  ['Kiev', 'Kyiv'],
  ['Macao', 'Macau'],
  ['Ponape', 'Pohnpei'],
  ['Rangoon', 'Yangon'],
  ['Saigon', 'Ho Chi Minh City'],
  ['Thimbu', 'Thimphu'],
  ['Truk', 'Chuuk'],
  ['Ulan Bator', 'Ulaanbaatar'],
]);

/** The place a zone is named for, as it is called today: `Berlin`, `New York`, `Kolkata`, `UTC`. */
export function zoneCity(zone: string): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return RENAMED.get(city) ?? city;
}

/**
 * The name of `zone` at `instant`: `EDT`, `CEST`, `UTC`, else its offset. Throws a RangeError for a
 * zone the host does not know.
 */
export function abbreviationAt(instant: Instant, zone: string): string {
  const offset = offsetAt(instant, zone);
  return NAMES.get(zone)?.[offset] ?? europeanName(instant, zone, offset) ?? formatOffset(offset);
}
