/**
 * Every autumn change of the clocks 2024–2035, found with `Intl` alone: tests must not learn from the
 * code they test where the hard moments are.
 */
const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

export interface Overlap {
  readonly zone: string;
  /** The moment clocks go back, milliseconds since the Unix epoch. */
  readonly changeMs: number;
  /** How far they go back. */
  readonly minutes: number;
}

/** All overlaps of the zones, 2024 to 2035. Changes are weeks apart, so weekly steps miss none. */
export function overlaps(zones: readonly string[]): readonly Overlap[] {
  return zones.flatMap((zone) => {
    const offsetAt = offsetReader(zone);
    const found: Overlap[] = [];
    for (let ms = Date.UTC(2024, 0, 1); ms < Date.UTC(2036, 0, 1); ms += WEEK) {
      const minutes = offsetAt(ms) - offsetAt(ms + WEEK);
      if (minutes > 0) found.push({ zone, changeMs: changeIn(ms, ms + WEEK, offsetAt), minutes });
    }
    return found;
  });
}

function changeIn(from: number, to: number, offsetAt: (ms: number) => number): number {
  let [before, after] = [from, to];
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle) === offsetAt(from)) before = middle;
    else after = middle;
  }
  return after;
}

/** Minutes east of UTC, read from names such as `GMT-04:00`. */
function offsetReader(zone: string): (ms: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return (ms) => {
    const name = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}
