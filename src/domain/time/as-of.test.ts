import { expect, it } from 'vitest';
import { at } from '#domain/edit/example-post.fixture.ts';
import { formatAsOf } from './as-of.ts';

it.each([
  ['2026-11-27T13:02:59Z', '2026-11-27T13:30:00Z', 'Europe/Paris', '14:02'],
  ['2026-11-26T13:02:00Z', '2026-11-27T13:02:00Z', 'Europe/Paris', 'Thu 26 Nov, 14:02'],
  // The same day in London, not in Auckland.
  ['2026-11-27T10:50:00Z', '2026-11-27T11:10:00Z', 'Europe/London', '10:50'],
  ['2026-11-27T10:50:00Z', '2026-11-27T11:10:00Z', 'Pacific/Auckland', 'Fri 27 Nov, 23:50'],
  ['2026-12-31T12:00:00Z', '2027-01-02T12:00:00Z', 'UTC', 'Thu 31 Dec 2026, 12:00'],
  // A clock that was put back since.
  ['2026-11-28T08:00:00Z', '2026-11-27T08:00:00Z', 'UTC', 'Sat 28 Nov, 08:00'],
])('%s, seen at %s in %s, is %s', (readAt, now, zone, words) => {
  expect(formatAsOf(at(readAt), at(now), zone)).toBe(words);
});
