/** What one entry of the history says, in sentences. */
import { parseInstant, parseWallTime } from '#contract/instant.ts';
import type { HistoryChange } from '#contract/history.ts';
import { formatClock, formatDateTime } from '#domain/time/format.ts';
import { isKnownZone } from '#domain/time/offset.ts';
import { toWallTime } from '#domain/time/wall-time.ts';
import { abbreviationAt } from '#domain/time/zone-name.ts';
import type { HistoryItem } from './history-items.ts';

type TimeChange = Extract<HistoryChange, { readonly field: 'time' }>;

/** "Tue 1 Dec 2026, 14:00 EST", in the zone of that moment; "no time" where there is none. */
function timeText(time: TimeChange['to'] | null): string {
  if (time === null) return 'a time that is not known';
  const zone = time.zone !== null && isKnownZone(time.zone) ? time.zone : 'UTC';
  if (time.instant !== null) {
    return `${formatDateTime(toWallTime(time.instant, zone))} ${abbreviationAt(time.instant, zone)}`;
  }
  const wall = time.wall === undefined ? null : parseWallTime(time.wall.slice(0, 16));
  return wall === null ? 'no time' : `${formatDateTime(wall)} (${time.zone ?? 'UTC'})`;
}

function contentText(content: Extract<HistoryChange, { readonly field: 'content' }>['to'] | null) {
  if (content === null) return 'media that are not known';
  if (typeof content.contentUrl === 'string') return 'a video';
  const { length } = content.contentUrl;
  return `${length} ${length === 1 ? 'slide' : 'slides'}`;
}

/** The verb: what was done, or only wanted where it was refused or its end is not known. */
const verb = (isDone: boolean, done: string, wanted: string) =>
  isDone ? done : `wanted to ${wanted}`;

/** @param soundName the name of a sound by its id. */
function wordsOf(
  change: HistoryChange,
  isDone: boolean,
  soundName: (id: string) => string,
): string {
  const changed = verb(isDone, 'changed', 'change');
  switch (change.field) {
    case 'caption':
      return `${changed} the caption`;
    case 'time':
      return `${verb(isDone, 'moved', 'move')} this from ${timeText(change.from)} to ${timeText(change.to)}`;
    case 'content':
      return `${changed} the media from ${contentText(change.from)} to ${contentText(change.to)}`;
    case 'sound': {
      const name = (id: string | null) => (id === null ? 'no sound' : `“${soundName(id)}”`);
      return `${changed} the sound from ${name(change.from)} to ${name(change.to)}`;
    }
  }
}

/** "14:02" of that moment in the viewer's zone. */
const clockAt = (ms: number, zone: string) => {
  const instant = parseInstant(new Date(ms).toISOString());
  return instant === null ? '' : formatClock(toWallTime(instant, zone));
};

/** " (restored from Mon 6 Apr 2026, 13:00)", in the viewer's zone; '' where it was not. */
function restoredWords(
  { restoredFrom }: HistoryItem,
  { field }: HistoryChange,
  zone: string,
): string {
  const at = parseInstant(restoredFrom.find((one) => one.field === field)?.at ?? '');
  return at === null ? '' : ` (restored from ${formatDateTime(toWallTime(at, zone))})`;
}

/**
 * What was done, without who and when: "moved this from … to …", "wanted to move this from … to …".
 *
 * @param viewerZone for the clock times of a change from outside, and of what was restored.
 */
export function historyWords(
  item: HistoryItem,
  viewerZone: string,
  soundName: (id: string) => string,
): string {
  const isDone = item.ending === 'proved' || item.ending === 'outside';
  if (item.isDeletion) return `${verb(isDone, 'deleted', 'delete')} this post`;
  const verbs = item.changes.map(
    (change) => wordsOf(change, isDone, soundName) + restoredWords(item, change, viewerZone),
  );
  const last = verbs.pop();
  if (last === undefined) return `${verb(isDone, 'wrote', 'write')} to this post`;
  const done = verbs.length === 0 ? last : `${verbs.join(', ')} and ${last}`;
  if (item.between === null) return done;
  const [from, to] = item.between;
  return `${done}, between ${clockAt(from, viewerZone)} and ${clockAt(to, viewerZone)}`;
}

/** How it ended; null where it simply went well. */
export function endingWords({ ending, status, isDeletion }: HistoryItem): string | null {
  const tried = isDeletion ? 'Not deleted' : 'Not saved';
  switch (ending) {
    case 'open':
      return 'Outcome not known yet: a later reading of the post settles it';
    case 'lost':
      return 'Outcome not known: what came after it has covered it';
    case 'refused':
      return status === null ? tried : `${tried} (status ${status})`;
    default:
      return null;
  }
}
