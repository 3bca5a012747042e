/** Numbers from several runs, boiled down. All in the unit of what goes in. */

const byValue = (a: number, b: number) => a - b;

/** The middle value; of an even count the higher of the two in the middle. NaN for none. */
export function median(values: readonly number[]): number {
  return values.toSorted(byValue)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The value that 95 of 100 do not exceed (nearest rank). NaN for none. */
export function p95(values: readonly number[]): number {
  return values.toSorted(byValue)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}
