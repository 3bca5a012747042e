/**
 * Nights take half of a week's height and hold nothing most weeks, so empty hours at either end of the
 * day are folded into one row: before 06:00 and from 22:00. A row that has a post, the line for now or
 * a change of clocks is never folded away, nor what lies between it and the day.
 */
import { type HourRow, isOddRow } from './hour-rows.ts';

const MORNING = 6;
const EVENING = 22;
/** One hour is not worth folding. */
const LEAST = 2;

export interface Fold {
  readonly kind: 'fold';
  readonly rows: readonly HourRow[];
  readonly from: number;
  /** The hour after the last: 24 at the end of the day. */
  readonly to: number;
}

export type ShownRow = (HourRow & { readonly kind: 'hour' }) | Fold;

const shown = (row: HourRow): ShownRow => ({ kind: 'hour', ...row });

function fold(rows: readonly HourRow[]): readonly ShownRow[] {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined || rows.length < LEAST) return rows.map(shown);
  return [{ kind: 'fold', rows, from: first.hour, to: last.hour + 1 }];
}

/** `isUsed`: whether something stands in a row, on whichever day. */
export function foldRows(
  rows: readonly HourRow[],
  isUsed: (row: HourRow) => boolean,
): readonly ShownRow[] {
  const repeated = new Set(rows.filter(({ turn }) => turn === 1).map(({ hour }) => hour));
  const isShown = (row: HourRow) => isOddRow(row) || repeated.has(row.hour) || isUsed(row);
  const isDay = (row: HourRow) => (row.hour >= MORNING && row.hour < EVENING) || isShown(row);
  const start = rows.findIndex(isDay);
  const end = rows.findLastIndex(isDay) + 1;
  return [
    ...fold(rows.slice(0, start)),
    ...rows.slice(start, end).map(shown),
    ...fold(rows.slice(end)),
  ];
}
