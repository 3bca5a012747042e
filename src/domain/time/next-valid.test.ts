import { expect, it } from 'vitest';
import { instant } from './literals.fixture.ts';
import { nextValidTime } from './next-valid.ts';

const NOW = '2026-03-07T12:00:00Z';

it.each<[string, string, string, string, string | null]>([
  ['later today', '2026-03-01T18:00', 'Europe/London', NOW, '2026-03-07T18:00'],
  ['passed today: tomorrow', '2026-03-07T09:00', 'Europe/London', NOW, '2026-03-08T09:00'],
  ['this very minute: tomorrow', '2026-03-07T12:00', 'Europe/London', NOW, '2026-03-08T12:00'],
  ['today is the zone’s', '2026-03-01T01:00', 'Asia/Tokyo', NOW, '2026-03-08T01:00'],
  // Clocks in New York skip 02:00 to 03:00 on 8 March.
  ['a skipped one', '2026-03-08T02:30', 'America/New_York', NOW, '2026-03-08T03:00'],
  ['tomorrow is skipped', '2026-03-07T02:30', 'America/New_York', NOW, '2026-03-08T03:00'],
  ['one that is fine', '2026-03-08T09:00', 'Europe/London', NOW, null],
  ['no time', '', 'Europe/London', NOW, null],
  ['no such date', '2026-02-30T09:00', 'Europe/London', NOW, null],
  ['a zone that the API does not take', '2026-03-01T09:00', 'Asia/Kolkata', NOW, null],
])('%s', (_name, wall, zone, now, expected) => {
  expect(nextValidTime(wall, zone, instant(now))).toBe(expected);
});
