/** Sentences for what a run over many posts does, leaves out and ends with. */
import type { Instant } from '#contract/instant.ts';
import type { DeleteOutcome } from '#api/save/delete-posts.ts';
import { describeError } from '#api/describe-error.ts';
import type { SaveOutcome } from '#api/save/save-post.ts';
import type { UndoOutcome } from '#api/save/undo-save.ts';
import type { LeftOutReason } from '#domain/bulk/plan-times.ts';
import { formatDateTime } from '#domain/time/format.ts';
import { readableZone } from '#domain/time/reading.ts';
import { toWallTime } from '#domain/time/wall-time.ts';
import { abbreviationAt } from '#domain/time/zone-name.ts';

export type RunOutcome =
  | { readonly on: 'save'; readonly kind: SaveOutcome['kind']; readonly outcome: SaveOutcome }
  | { readonly on: 'undo'; readonly kind: UndoOutcome['kind']; readonly outcome: UndoOutcome };

/** `12 posts`. */
export function countPosts(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'post' : 'posts'}`;
}

/** `Wed 22 Apr 2026, 14:00 EDT`, in the post's zone. */
export function timeWords(instant: Instant | null, zone: string | null): string {
  if (instant === null) return 'No time set';
  const known = readableZone(zone ?? 'UTC');
  return `${formatDateTime(toWallTime(instant, known))} ${abbreviationAt(instant, known)}`;
}

const LEFT_OUT: Record<LeftOutReason, string> = {
  locked: 'can no longer be changed',
  'no-time': 'has no time',
  unreadable: 'has a time that could not be read',
  'unsupported-zone': 'is in a timezone that the API does not take; change its timezone first',
  gap: 'would fall into the hour that the clocks skip',
  'second-of-two': 'would fall into the second of an hour that happens twice',
  past: 'would be in the past',
  'too-soon': 'would be less than a minute ahead',
  unchanged: 'would not change',
  malformed: 'would have a time that does not exist',
};

export function leftOutWords(reason: LeftOutReason): string {
  return LEFT_OUT[reason];
}

function saveWords(outcome: SaveOutcome | UndoOutcome, on: RunOutcome['on']): string {
  const not = on === 'save' ? 'Not saved' : 'Not undone';
  switch (outcome.kind) {
    case 'saved':
      return on === 'save' ? 'Saved' : 'Undone';
    case 'stored-otherwise':
      return 'The server stored something else';
    case 'conflict':
      return `${not}: someone else changed it too`;
    case 'changed-again':
      return `${not}: it was changed again`;
    case 'impossible':
      return `${not}: its old time cannot be sent`;
    case 'locked':
      return `${not}: it can no longer be changed`;
    case 'unknown':
      return on === 'save' ? 'Not known whether saved' : 'Not known whether undone';
    case 'failed':
      return describeError(outcome.error, on === 'save' ? 'change' : 'undo').title;
  }
}

export function outcomeWords(result: RunOutcome): string {
  return saveWords(result.outcome, result.on);
}

/** `9 posts saved, 1 not`: how a run over `planned` posts ended. */
export function runSummary(results: ReadonlyMap<string, RunOutcome>, planned: number): string {
  const all = [...results.values()];
  const counted = (on: RunOutcome['on'], isGood: boolean) =>
    all.filter((result) => result.on === on && (result.kind === 'saved') === isGood).length;
  const saved = counted('save', true);
  const undone = counted('undo', true);
  const notUndone = counted('undo', false);
  if (undone + notUndone === 0) {
    return `${countPosts(saved)} saved${planned > saved ? `, ${planned - saved} not` : ''}`;
  }
  const untouched = planned - saved - undone - notUndone;
  return [
    `${countPosts(undone)} put back`,
    ...(notUndone > 0 ? [`${notUndone} not`] : []),
    ...(saved > 0 ? [`${saved} still changed`] : []),
    ...(untouched > 0 ? [`${untouched} had not been changed`] : []),
  ].join(', ');
}

/** What to do about what failed, once for each reason; '' where nothing did. */
export function failureAdvice(outcomes: Iterable<RunOutcome['outcome'] | DeleteOutcome>): string {
  const failures = [...outcomes].flatMap((outcome) =>
    outcome.kind === 'failed' ? [describeError(outcome.error, 'change')] : [],
  );
  // The wait that a server asks for differs from one post to the next.
  const byReason = new Map(failures.map(({ title, advice }) => [title, advice]));
  return [...byReason.values()].join(' ');
}

/** What needs a look before what went well; otherwise as they were. */
export function notDoneFirst<T>(items: readonly T[], isDone: (item: T) => boolean): readonly T[] {
  return [...items.filter((item) => !isDone(item)), ...items.filter(isDone)];
}

export function deleteWords(outcome: DeleteOutcome): string {
  switch (outcome.kind) {
    case 'deleted':
      return 'Deleted';
    case 'refused':
      return outcome.reason === null ? 'Not deleted' : `Not deleted: ${outcome.reason}`;
    case 'unknown':
      return 'Not known whether deleted';
    case 'failed':
      return describeError(outcome.error, 'delete').title;
  }
}
