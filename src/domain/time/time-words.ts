/**
 * A time as people type it, in English: `fri 14:30`, `tomorrow 9`, `+2h`, `mon same`, `11 dec 9am`.
 *
 * - A weekday is the next one after today, by the clocks of the post's zone; `today` and `tomorrow` are
 *   counted there, too. A date without a year is the next one that has not passed.
 * - A day without a time, or with `same`, keeps the clock time that stands in the field; a time without a
 *   day keeps the day.
 * - `+2h`, `-30m` are real time, `+3d`, `+1w` are calendar steps: both from what stands in the field.
 * - A bare number is an hour (`9`, `18`), never a minute. `12am` is midnight, `12pm` noon.
 *
 * What is not understood whole is not understood: half an answer would look like one. The result may lie
 * in the past or in a skipped hour; that is for the check of every time (`schedule-check.ts`).
 */
import { type WallTime, parseWallTime } from '#contract/instant.ts';
import { type Day, dayOfWall, parseDay, shiftDay } from './day.ts';
import { shiftWallTime } from './move.ts';
import { dayNumber, toCalendarMs } from './utc-calendar.ts';

interface WordsContext {
  /** What stands in the field; null where there is no time yet. */
  readonly wall: WallTime | null;
  /** What clocks in `zone` show now. */
  readonly now: WallTime;
  /** IANA id, known to the host. */
  readonly zone: string;
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_DAY = /^(sun|mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?)(day)?$/;
const FULL_MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;

/** `14:30`, `9`, `9.30`, `2pm`, `noon`: `HH:MM`, or null. */
function clockOf(word: string): string | null {
  if (word === 'noon') return '12:00';
  if (word === 'midnight') return '00:00';
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?$/.exec(word);
  if (match === null) return null;
  const [, hourText = '', minute = '00', half] = match;
  let hour = Number(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  }
  if (hour > 23 || Number(minute) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minute}`;
}

function weekdayAfter(today: Day, name: string): Day {
  // The epoch, day 0, was a Thursday.
  const weekday = (dayNumber(today) + 4) % 7;
  return shiftDay(today, (WEEKDAYS.indexOf(name) - weekday + 7) % 7 || 7);
}

/** The next date of that name; this year's, or the next's where it has passed. */
function dateAfter(today: Day, date: string, month: string): Day | null {
  const year = Number(today.slice(0, 4));
  const number = String(MONTHS.indexOf(month.slice(0, 3)) + 1).padStart(2, '0');
  const rest = `${number}-${date.padStart(2, '0')}`;
  for (let later = 0; later <= 8; later += 1) {
    // 29 February: the next year that has one.
    const day = parseDay(`${year + later}-${rest}`);
    if (day !== null && day >= today) return day;
  }
  return null;
}

const isDate = (text: string) => /^\d{1,2}(st|nd|rd|th)?$/.test(text);

/** Takes the day off the front of `words`. */
function takeDay(words: readonly string[], today: Day): [Day, readonly string[]] | null {
  const [first = '', second = '', ...rest] = words;
  const others = words.slice(1);
  if (first === 'today') return [today, others];
  if (first === 'tomorrow' || first === 'tmrw') return [shiftDay(today, 1), others];
  if (first === 'next' || first === 'on') return takeDay(others, today);
  if (FULL_DAY.test(first)) return [weekdayAfter(today, first.slice(0, 3)), others];
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(first) ? parseDay(first) : null;
  if (iso !== null) return [iso, others];
  const pair = isDate(first) && FULL_MONTH.test(second) ? [first, second] : [second, first];
  const [date = '', month = ''] = pair;
  if (!isDate(date) || !FULL_MONTH.test(month)) return null;
  const day = dateAfter(today, String(Number.parseInt(date, 10)), month);
  return day === null ? null : [day, rest];
}

const UNITS = new Map([
  ['m', { minutes: 1 }],
  ['h', { minutes: 60 }],
  ['d', { days: 1 }],
  ['w', { days: 7 }],
] as const);
const STEP = /^([+-])\s*(\d{1,4})\s*(m|h|d|w)(?:in|ins|inutes?|ours?|rs?|ays?|eeks?)?$/;

function stepped(text: string, { wall, zone }: WordsContext): WallTime | null {
  const match = STEP.exec(text);
  if (match === null || wall === null) return null;
  const [, sign, amount, letter] = match;
  const count = Number(amount) * (sign === '-' ? -1 : 1);
  const unit = UNITS.get(letter === 'm' || letter === 'h' || letter === 'd' ? letter : 'w');
  if (unit === undefined) return null;
  return 'days' in unit
    ? shiftWallTime(wall, zone, { days: count * unit.days })
    : shiftWallTime(wall, zone, { hours: (count * unit.minutes) / 60 });
}

/** The wall time that `text` stands for, or null. */
export function parseTimeWords(text: string, context: WordsContext): WallTime | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replaceAll('−', '-')
    .replaceAll(/[,.](?=\s|$)/g, '')
    .replaceAll(/\s+(am|pm)\b/g, '$1');
  if (plain === '') return null;
  if (/^[+-]/.test(plain)) return stepped(plain, context);
  const { wall, now } = context;
  const words = plain.split(/\s+/).filter((word) => word !== 'at');
  const taken = takeDay(words, dayOfWall(now));
  const day = taken?.[0] ?? (wall === null ? null : dayOfWall(wall));
  const rest = taken?.[1] ?? words;
  if (day === null || rest.length > 1) return null;
  const [word] = rest;
  const keeps = word === undefined || word === 'same';
  const clock = keeps ? (wall?.slice(11) ?? null) : clockOf(word);
  if (clock === null || (keeps && taken === null)) return null;
  const result = parseWallTime(`${day}T${clock}`);
  return result === null || toCalendarMs(result) === null ? null : result;
}
