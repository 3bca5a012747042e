/**
 * How a write ended whose response never came, by what the post holds now. Only what a reading can know is
 * said: a write that has arrived shows, until the next one covers it.
 */
import type { Post } from '#contract/post.ts';
import { differences, holdsWanted } from './change-fields.ts';
import type { FieldChange } from './change-fields.ts';

/** A write that has not arrived after this long will not. Milliseconds; far above the proxy's limit. */
const LATEST_ARRIVAL_MS = 60_000;

export interface OpenWrite {
  readonly method: string;
  readonly changes: readonly FieldChange[];
  /** What the post held before, where that is known. */
  readonly before: Post | null;
  /** What the reading before this one found. */
  readonly seen: Post | null;
  /** When it was about to leave. Milliseconds since the Unix epoch. */
  readonly at: number;
  /** Whether nobody has tried to write to this post since. */
  readonly isLatest: boolean;
}

/**
 * `now` is what a reading that began at `at` found, null: there is no such post. `unknown` is final: no
 * later reading can tell either. Null: it may still arrive.
 */
export function endingByReading(
  write: OpenWrite,
  now: Post | null,
  at: number,
): 'proved' | 'refused' | 'unknown' | null {
  if (now === null) return write.method === 'DELETE' ? 'proved' : 'unknown';
  if (write.method === 'PATCH' && holdsWanted(write.changes, now)) return 'proved';
  if (at - write.at < LATEST_ARRIVAL_MS) return null;
  // A post that is there was not deleted.
  if (write.method === 'DELETE') return 'refused';
  return write.isLatest && isAsBefore(write, now) ? 'refused' : 'unknown';
}

/** Whether the fields that were to change hold what they held. */
function isAsBefore({ before, seen, changes }: OpenWrite, now: Post): boolean {
  if (before === null) return false;
  // Also in between: else it may have arrived, and somebody has put the old value back.
  const changed = new Set(
    [now, seen ?? before].flatMap((post) => differences(before, post).map(({ field }) => field)),
  );
  return changes.every(({ field }) => !changed.has(field));
}
