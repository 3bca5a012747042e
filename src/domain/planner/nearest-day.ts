/** Where to look when nothing stands in a period: the closest day ahead that has posts, or the closest before. */
import { type Day, dayDifference } from '#domain/time/day.ts';

/** `days`: those of the period, in order; `busy`: days that have posts, in any order. Null where none has. */
export function nearestDay(days: readonly Day[], busy: readonly (Day | null)[]): Day | null {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  let ahead: Day | null = null;
  let before: Day | null = null;
  for (const day of busy) {
    if (day === null) continue;
    if (dayDifference(last, day) > 0 && (ahead === null || day < ahead)) ahead = day;
    if (dayDifference(day, first) > 0 && (before === null || day > before)) before = day;
  }
  return ahead ?? before;
}
