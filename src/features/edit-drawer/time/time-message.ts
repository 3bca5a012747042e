/** From the verdict on a time to one sentence that says what to do. */
import type { Instant } from '#contract/instant.ts';
import { formatClock, formatDate } from '#domain/time/format.ts';
import { readTime } from '#domain/time/reading.ts';
import type { ScheduleCheck } from '#domain/time/schedule-check.ts';
import { zoneName } from './zone-name.ts';

/** `now` is the server's clock. */
export function timeMessage(
  check: Exclude<ScheduleCheck, { kind: 'ok' }>,
  { wall, zone }: { readonly wall: string; readonly zone: string },
  now: Instant,
): string {
  switch (check.kind) {
    case 'missing':
      return 'Choose a date and a time.';
    case 'malformed':
      return `There is no such date or time as ${wall.replace('T', ' ')}. Choose another.`;
    case 'unsupported-zone':
      return zone === ''
        ? 'Choose a timezone: the API needs one with every time.'
        : `The API takes no new times in ${zone}. Choose one of its eleven timezones.`;
    case 'gap': {
      const { jumpsFrom, jumpsTo } = check;
      return `There is no ${wall.slice(11)} on ${formatDate(jumpsFrom)} in ${zoneName(zone)}: clocks jump from ${formatClock(jumpsFrom)} to ${formatClock(jumpsTo)}. Choose a time before or after.`;
    }
    case 'past': {
      const { own } = readTime(now, zone, zone, now);
      return `This time has passed: it is ${own.clock} ${own.abbreviation} on ${own.date} now. Choose a later one.`;
    }
    case 'too-soon':
      return 'This is less than a minute from now, too soon to be saved in time. Choose a later one.';
  }
}
