/** The zone of the computer differs between the projects, and is really in force in each. */
import { expect, inject, it } from 'vitest';

/** Minutes east of UTC on 1 January and 1 July 2026. */
const OFFSETS: Readonly<Record<string, readonly [january: number, july: number]>> = {
  UTC: [0, 0],
  'America/New_York': [-300, -240],
  'Europe/London': [0, 60],
  'Australia/Sydney': [660, 600],
};

it('a Date reads the clock of the project’s zone', () => {
  const offsets = [0, 6].map((month) => -new Date(2026, month, 1).getTimezoneOffset());
  expect(offsets.map((offset) => offset + 0)).toEqual(OFFSETS[inject('hostZone')]);
});
