/** What the toast says after a save and after an undo. */
import type { Instant } from '#contract/instant.ts';
import { parseWallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { describeError } from '#api/describe-error.ts';
import type { Saved } from '#api/save/save-post.ts';
import type { UndoOutcome } from '#api/save/undo-save.ts';
import { changedFields, draftOf } from '#domain/edit/draft.ts';
import type { Tidied } from '#domain/edit/reader-view.ts';
import { shortTitle } from '#domain/list/post-title.ts';
import { formatDateTime } from '#domain/time/format.ts';
import { isKnownZone } from '#domain/time/offset.ts';
import { formatReading, readTime, readableZone } from '#domain/time/reading.ts';
import { toInstants, toWallTime } from '#domain/time/wall-time.ts';
import { abbreviationAt } from '#domain/time/zone-name.ts';
import type { Done } from './undo/undo-step.ts';

/** In an overlap: which of the two the server chose, measured by what it stored. */
function chosenOfTwo(post: Post): string | null {
  const { wall, zone } = draftOf(post);
  const parsed = parseWallTime(wall);
  if (parsed === null || !isKnownZone(zone)) return null;
  const instants = toInstants(parsed, zone);
  if (instants.length < 2) return null;
  return instants[0] === post.scheduledTime
    ? 'The clock shows this time twice: the server chose the first.'
    : 'The clock shows this time twice: the server chose the second.';
}

/** `Moved to Tue 1 Dec 2026, 09:00 EST`. */
function movedWords({ post }: Saved): string {
  const { scheduledTime } = post;
  if (scheduledTime === null) return 'Moved';
  const zone = readableZone(post.timezone ?? 'UTC');
  const when = formatDateTime(toWallTime(scheduledTime, zone));
  return `Moved to ${when} ${abbreviationAt(scheduledTime, zone)}`;
}

/** The post and what the save changed about it: `“Loaf” moved to`, `“Loaf”: new caption`. */
function changeWords({ post, previous }: Saved): { what: string; isMoved: boolean } {
  const title = `“${shortTitle(post, 32)}”`;
  const changed = changedFields(draftOf(previous), draftOf(post), post.platform);
  const isMoved =
    post.scheduledTime !== null &&
    (previous.scheduledTime !== post.scheduledTime || changed.includes('time'));
  const others = changed.filter((field) => field !== 'time');
  const also = others.length === 0 ? '' : `: new ${others.join(' and ')}`;
  return { what: `${title}${also}`, isMoved };
}

/** Under "Changes saved": what changed, when the post goes live now, and what else the save did. */
function savedWords(saved: Saved, viewerZone: string, now: Instant): string {
  const { post, takenFromThem, tidied } = saved;
  const when =
    post.scheduledTime === null
      ? 'No time set'
      : formatReading(readTime(post.scheduledTime, post.timezone ?? 'UTC', viewerZone, now));
  const taken =
    takenFromThem.length === 0
      ? null
      : `Someone else’s change of the ${takenFromThem.join(' and ')} was kept.`;
  const { what, isMoved } = changeWords(saved);
  const parts = isMoved ? [`${what} moved to ${when}`] : [what, when];
  return [...parts, chosenOfTwo(post), taken, tidiedWords(tidied)]
    .filter((part) => part !== null)
    .join(' · ');
}

/** What was done, and to which post. */
export function doneWords(
  { how, saves }: Done,
  viewerZone: string,
  now: Instant,
): { title: string; detail?: string } {
  if (typeof how === 'object') return { title: how.words };
  const [saved] = saves;
  if (saved === undefined) return { title: 'Changes saved' };
  return {
    title: how === 'moved' ? movedWords(saved) : 'Changes saved',
    detail: savedWords(saved, viewerZone, now),
  };
}

const countPosts = (count: number) => (count === 1 ? '1 post' : `${count} posts`);

/** How the undo of a step ended; `rest` is what of it can be tried again. */
export function undoneWords(
  outcomes: readonly UndoOutcome[],
  rest: Done,
): { title: string; detail: string } {
  const [first] = outcomes;
  if (first !== undefined && outcomes.length === 1) return undoWords(first);
  const bad = outcomes.filter(({ kind }) => kind !== 'saved');
  const [worst] = bad;
  if (worst === undefined) {
    return {
      title: `${countPosts(outcomes.length)} put back`,
      detail: 'They are as they were before.',
    };
  }
  const { title, detail } = undoWords(worst);
  const open = rest.saves.length === 0 ? '' : ` ${rest.saves.length} can be tried again.`;
  return {
    title: `${countPosts(outcomes.length - bad.length)} put back, ${bad.length} not`,
    detail: `${title}. ${detail}${open}`,
  };
}

const TIDIED: Record<Tidied, string> = {
  ends: 'took white space off its ends',
  'line-ends': 'wrote its line ends another way',
  letters: 'wrote its accents another way',
  spaces: 'made its no-break spaces plain ones',
  invisible: 'took invisible characters out',
};

/** What the server changed about the caption that nobody can see; null where it changed nothing. */
function tidiedWords(tidied: readonly Tidied[]): string | null {
  if (tidied.length === 0) return null;
  return `The server tidied the caption: it ${tidied.map((kind) => TIDIED[kind]).join(', ')}. It reads the same.`;
}

/** How an undo ended. */
function undoWords(outcome: UndoOutcome): { title: string; detail: string } {
  switch (outcome.kind) {
    case 'saved':
      return outcome.unrestorable.length === 0
        ? { title: 'Change undone', detail: 'The post is as it was before.' }
        : {
            title: 'Undone, except for the time',
            detail: 'The API cannot take the old time back exactly. Open the post to choose one.',
          };
    case 'impossible':
      return {
        title: 'Not undone: the API cannot take the old time back exactly',
        detail: 'Open the post to choose another time.',
      };
    case 'changed-again':
      return {
        title: 'Not undone: the post was changed again',
        detail: 'Open it to see what it holds now.',
      };
    case 'locked':
      return {
        title: 'Not undone: the post can no longer be edited',
        detail: 'Open it to see what went out.',
      };
    case 'stored-otherwise':
      return {
        title: 'Undone, but the server stored something else',
        detail: 'Open the post to see what it holds.',
      };
    case 'unknown':
      return {
        title: 'It is not known whether this was undone',
        detail: 'Open the post when the connection is back to see what it holds.',
      };
    case 'failed': {
      const { title, advice } = describeError(outcome.error, 'undo');
      return { title, detail: advice };
    }
  }
}
