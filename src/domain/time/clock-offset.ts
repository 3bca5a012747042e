/**
 * How far a computer's clock is off, in words. Small differences are left unsaid: a scheduler counts
 * in minutes, and the server's `Date` header in seconds.
 */

const MINUTE = 60_000;
const LEAST_WORTH_SAYING = MINUTE;

/**
 * `2 h 5 min behind`, `3 min ahead`; null where it is not worth saying.
 *
 * @param offsetMs the server's time minus the computer's, in milliseconds.
 */
export function clockOffsetText(offsetMs: number): string | null {
  const size = Math.abs(offsetMs);
  if (size < LEAST_WORTH_SAYING) return null;
  const minutes = Math.round(size / MINUTE);
  const parts = [
    { count: Math.floor(minutes / 1440), unit: 'd' },
    { count: Math.floor((minutes % 1440) / 60), unit: 'h' },
    { count: minutes % 60, unit: 'min' },
  ].filter(({ count }) => count > 0);
  const text = parts.map(({ count, unit }) => `${count} ${unit}`).join(' ');
  return `${text} ${offsetMs > 0 ? 'behind' : 'ahead'}`;
}
