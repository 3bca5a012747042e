import { parseWallTime } from '#contract/instant.ts';
import { dayDifference, dayOfWall } from '#domain/time/day.ts';
import { formatClock, formatDayBeside } from '#domain/time/format.ts';
import { convertWallTime } from '#domain/time/move.ts';
import { isKnownZone } from '#domain/time/offset.ts';
import { toFirstInstant } from '#domain/time/wall-time.ts';
import { abbreviationAt } from '#domain/time/zone-name.ts';
import { Segmented } from '#ui/segmented.tsx';
import type { WallTime } from '#contract/instant.ts';
import styles from './time-section.module.css';
import { zoneLabel } from './zone-name.ts';

interface ZoneQuestionProps {
  /** What the fields said before the zone was changed. */
  readonly from: { readonly wall: string; readonly zone: string };
  readonly toZone: string;
  /** What the time field says now. */
  readonly wall: string;
  readonly onChoose: (wall: string) => void;
}

function clockIn(wall: WallTime, zone: string): string {
  const instant = toFirstInstant(wall, zone);
  const name = instant === null ? '' : ` ${abbreviationAt(instant, zone)}`;
  return `${formatClock(wall)}${name}`;
}

/** `tomorrow`-like words are about today; here two dates are compared, so they are said apart. */
function dayWords(from: WallTime, to: WallTime): string {
  const difference = dayDifference(dayOfWall(from), dayOfWall(to));
  if (difference === 0) return '';
  const day = formatDayBeside(dayOfWall(to), dayOfWall(from));
  return `, ${difference > 0 ? 'next day' : 'day before'}, ${day}`;
}

/**
 * The one question that a change of zone raises, asked where it arises: should the clock stay, or the
 * moment? The clock stays unless the person says otherwise.
 */
export function ZoneQuestion({ from, toZone, wall, onChoose }: ZoneQuestionProps) {
  const before = parseWallTime(from.wall);
  // A zone that was unset or unknown has no moment to keep.
  if (before === null || !isKnownZone(from.zone) || !isKnownZone(toZone)) return null;
  const converted = convertWallTime(before, from.zone, toZone);
  if (converted === before) return null;
  const choices = [
    { value: 'clock', label: `Keep ${formatClock(before)} (now ${clockIn(before, toZone)})` },
    {
      value: 'moment',
      label: `Keep the moment (${clockIn(converted, toZone)}${dayWords(before, converted)})`,
    },
  ] as const;
  return (
    <div className={styles.question}>
      <p className={styles.questionText}>
        {`The timezone was ${zoneLabel(from.zone)}. What should stay?`}
      </p>
      <Segmented
        label="What should stay"
        layout="stacked"
        choices={choices}
        value={wall === converted ? 'moment' : 'clock'}
        onChange={(choice) => onChoose(choice === 'moment' ? converted : before)}
      />
    </div>
  );
}
