/** What it costs to write the times of 10,000 rows, without a browser. */
import { instantFromMs } from '#contract/instant.ts';
import { API_ZONE_IDS } from '#contract/zone.ts';
import { formatReading, readTime } from '#domain/time/reading.ts';

const ROWS = 10_000;
const MINUTE = 60_000;
/** The rows lie 97 minutes apart: over 10,000 of them, 22 months and every change of the clocks. */
const APART = 97 * MINUTE;

/** Milliseconds to read and write 10,000 times in all eleven zones for a viewer in Paris. */
export function timeFormatRows(startMs: number): number {
  const now = instantFromMs(startMs);
  const rows = Array.from({ length: ROWS }, (_, index) => ({
    instant: instantFromMs(startMs + index * APART),
    zone: API_ZONE_IDS[index % API_ZONE_IDS.length] ?? 'UTC',
  }));
  const begin = performance.now();
  let characters = 0;
  for (const { instant, zone } of rows) {
    characters += formatReading(readTime(instant, zone, 'Europe/Paris', now)).length;
  }
  const took = performance.now() - begin;
  // The result is used, so that no engine may leave the work out.
  if (characters === 0) throw new Error('nothing was written');
  return took;
}
