/** The form's fields, as typed, and the action they stand for. */
import { isApiZone } from '#contract/zone.ts';
import type { TimesAction } from '#domain/bulk/plan-times.ts';
import { parseDay } from '#domain/time/day.ts';

export interface TimesFields {
  readonly kind: TimesAction['kind'];
  readonly days: string;
  readonly hours: string;
  /** `HH:MM`, or '' while it is not whole. */
  readonly clock: string;
  /** `YYYY-MM-DD`, or '' while it is not whole. */
  readonly day: string;
  readonly zone: string;
  readonly keep: 'wall' | 'moment';
}

export const FIRST_FIELDS: TimesFields = {
  kind: 'shift',
  days: '1',
  hours: '0',
  clock: '09:00',
  day: '',
  zone: 'America/New_York',
  keep: 'wall',
};

/** Far more than anyone plans ahead; beyond it a slip of the finger is likelier. */
const MOST_DAYS = 3660;
const MOST_HOURS = 24 * MOST_DAYS;

/** A whole number, empty as 0; null for anything else or too much. */
function parseWhole(text: string, most: number): number | null {
  const number = text.trim() === '' ? 0 : Number(text);
  return Number.isInteger(number) && Math.abs(number) <= most ? number : null;
}

/** The action, or null while the fields do not make one. */
export function actionOf(fields: TimesFields): TimesAction | null {
  if (fields.kind === 'clock') {
    return fields.clock === '' ? null : { kind: 'clock', clock: fields.clock };
  }
  if (fields.kind === 'date') {
    const day = parseDay(fields.day);
    return day === null ? null : { kind: 'date', day };
  }
  if (fields.kind === 'zone') {
    return isApiZone(fields.zone) ? { kind: 'zone', zone: fields.zone, keep: fields.keep } : null;
  }
  const days = parseWhole(fields.days, MOST_DAYS);
  const hours = parseWhole(fields.hours, MOST_HOURS);
  return days === null || hours === null ? null : { kind: 'shift', days, hours };
}
