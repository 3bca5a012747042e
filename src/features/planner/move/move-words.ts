/** What the screen and the screen reader say of a move. */
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { API_ZONES } from '#contract/zone.ts';
import { describeError } from '#api/describe-error.ts';
import type { SaveOutcome } from '#api/save/save-post.ts';
import type { LeftOutReason } from '#domain/bulk/plan-times.ts';
import { shortTitle } from '#domain/list/post-title.ts';
import { statusWord } from '#domain/list/status-word.ts';
import { dayWords } from '#domain/planner/calendar-words.ts';
import type { ClosePost } from '#domain/planner/close-post.ts';
import type { MoveCheck } from '#domain/planner/judge-move.ts';
import { dayOfWall } from '#domain/time/day.ts';
import { formatClock, formatDateTime } from '#domain/time/format.ts';
import { formatReading, readTime, readableZone } from '#domain/time/reading.ts';
import { toWallTime } from '#domain/time/wall-time.ts';
import { abbreviationAt } from '#domain/time/zone-name.ts';

/** `“Fresh bread”`. */
export const quoted = (post: Post) => `“${shortTitle(post)}”`;

/** `Tue 1 Dec 2026, 09:00 EST`. */
export function momentWords(instant: Instant, zone: string): string {
  const known = readableZone(zone);
  return `${formatDateTime(toWallTime(instant, known))} ${abbreviationAt(instant, known)}`;
}

/** `Eastern` for the eleven, `Kathmandu` for any other. */
function zoneWord(zone: string): string {
  const label = API_ZONES.find(({ id }) => id === zone)?.label;
  if (label !== undefined) return label.replace(/ \(.*/u, '');
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** Why a post stays where it is. */
export function refusalWords(reason: LeftOutReason, post: Post): string {
  switch (reason) {
    case 'locked':
      return `It is ${statusWord(post.status).word.toLowerCase()} and can no longer be moved`;
    case 'no-time':
      return 'It has no time: open it and choose one';
    case 'unsupported-zone':
      return 'The API takes no times in its timezone: choose another with “Move”';
    case 'gap':
      return 'Clocks skip this time';
    case 'second-of-two':
      return 'Clocks show this time twice, and the API cannot be told the second one';
    case 'past':
      return 'This time is in the past';
    case 'too-soon':
      return 'This is less than a minute ahead';
    case 'unchanged':
      return 'This is where it stands now';
    case 'unreadable':
      return 'Its time could not be read: reload the page';
    case 'malformed':
      return 'There is no such time';
  }
}

/** What the label says while a post hangs over a place. */
export interface Forecast {
  readonly line: string;
  readonly notes: readonly string[];
  readonly isRefused: boolean;
}

export interface ForecastRequest {
  readonly post: Post;
  readonly check: MoveCheck;
  readonly close: ClosePost | null;
  readonly viewerZone: string;
  readonly now: Instant;
  /** How many selected posts move along, this one included. */
  readonly count: number;
}

export function forecastOf(request: ForecastRequest): Forecast {
  const { post, check, close, viewerZone, now, count } = request;
  const { instant } = check;
  const zone = check.kind === 'ok' ? check.zone : (post.timezone ?? 'UTC');
  const line = instant === null ? '' : formatReading(readTime(instant, zone, viewerZone, now));
  const notes: string[] = [];
  if (check.kind === 'refused') notes.push(refusalWords(check.reason, post));
  else if (check.isFirstOfTwo) notes.push('Clocks show this time twice: it will be the first');
  if (check.kind === 'ok' && close !== null) {
    const apart = close.minutes === 0 ? 'In the same minute as' : `${close.minutes} min from`;
    notes.push(`${apart} ${quoted(close.post)} of the same account`);
  }
  if (count > 1) notes.push(`${count} posts move together`);
  return { line, notes, isRefused: check.kind === 'refused' };
}

/** `Tuesday 1 December, 09:00 Eastern, two posts there`: a step of the keyboard, read aloud. */
export function stepWords(instant: Instant, zone: string, postsThere: number): string {
  const known = readableZone(zone);
  const wall = toWallTime(instant, known);
  const there =
    postsThere === 0
      ? 'no posts there'
      : postsThere === 1
        ? 'one post there'
        : `${postsThere} posts there`;
  return `${dayWords(dayOfWall(wall))}, ${formatClock(wall)} ${zoneWord(known)}, ${there}`;
}

/** Why a move that was tried was not made; null where it was. */
export function failureWords(outcome: SaveOutcome): { title: string; advice: string } | null {
  switch (outcome.kind) {
    case 'saved':
      return null;
    case 'conflict':
      return {
        title: 'someone else has changed its time',
        advice: 'It stands where they put it. Move it again if that is not right.',
      };
    case 'locked':
      return {
        title: `it is ${statusWord(outcome.post.status).word.toLowerCase()} by now`,
        advice: 'It can no longer be moved.',
      };
    case 'stored-otherwise':
      return {
        title: 'the server stored something else',
        advice: 'Open the post to see what it holds.',
      };
    case 'unknown':
      return {
        title: 'it is not known whether it was moved',
        advice: 'Open the post when the connection is back to see what it holds.',
      };
    case 'failed': {
      const { title, advice } = describeError(outcome.error, 'move');
      return { title: title.replace(/^Not moved: /u, ''), advice };
    }
  }
}
