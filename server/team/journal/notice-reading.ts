/** What a reading of a post tells the journal: how open writes ended, and what was changed elsewhere. */
import * as z from 'zod/mini';
import type { Post } from '#contract/post.ts';
import type { JournalRow } from '#server/team/db/schema.ts';
import { differences, holdsWanted, readPost } from './change-fields.ts';
import type { FieldChange } from './change-fields.ts';
import { endingByReading } from './ending-by-reading.ts';
import type { Journal, NewEntry, OpenIntent } from './journal.ts';
import type { Reading, Readings } from './readings.ts';

/** Writes of one post can be under way at the same time for this long. Milliseconds. */
const OVERLAP_MS = 60_000;

const OUTSIDE = { actorId: 'outside', actorName: 'outside Rundown' };
const OUTSIDE_OR_OURS = {
  actorId: 'outside-or-open',
  actorName: 'outside Rundown or a save whose outcome was not known',
};

const IntentSchema = z.object({
  method: z.string(),
  before: z.optional(z.unknown()),
  // Written by this program, in the shape it is read in.
  changes: z.array(z.custom<FieldChange>((value) => typeof value === 'object' && value !== null)),
});

interface Parts {
  readonly journal: Journal;
  readonly readings: Readings;
  readonly onChange?: (postId: string) => void;
}

/**
 * Settles open intents of the post by this reading, and writes down what was changed outside. `inList` is
 * what the list said before; it counts where the post was not read by itself yet.
 */
export async function noticeReading(
  { journal, readings, onChange }: Parts,
  reading: Reading,
  inList: Reading | null = readings.inList(reading.post.postId),
): Promise<void> {
  const { post, at } = reading;
  const { postId } = post;
  const stored = await readings.stored(postId);
  const known = stored ?? inList;
  // A write ended after this reading began: it tells nothing new.
  if (known !== null && known.at > at) return;
  const open = await journal.openIntents(postId);
  const settled = endingsOf(open, postId, post, at, stored?.post);
  const isFirst = await (stored === null
    ? readings.add(reading)
    : readings.replace(stored, reading));
  const isCertain = new Set(
    settled.flatMap(({ intentSeq, result }) => (result === 'unknown' ? [] : intentSeq)),
  );
  const doubtful = open.filter(({ seq }) => !isCertain.has(seq));
  const outside =
    known === null || !isFirst ? [] : await outsideOf(journal, known, reading, open, doubtful);
  await journal.settle([...settled, ...outside]);
  if (outside.length > 0 || settled.length > 0) onChange?.(postId);
}

/**
 * What differs between two readings and is not what a write of ours wanted. Where a write to the same field
 * may have arrived, the API may have stored its value otherwise: then both are named.
 */
async function outsideOf(
  journal: Journal,
  known: Reading,
  { post, at }: Reading,
  open: readonly OpenIntent[],
  doubtful: readonly OpenIntent[],
): Promise<readonly NewEntry[]> {
  const different = differences(known.post, post);
  if (different.length === 0) return [];
  // Of two writes at the same moment the one remembered last need not be the one that came last.
  const recent = await journal.intentsSince(post.postId, known.at - OVERLAP_MS);
  const wanted = [...open, ...recent].flatMap(changesIn);
  const changes = different.filter(
    ({ field }) => !wanted.some((change) => change.field === field && holdsWanted([change], post)),
  );
  const inDoubt = (field: string) =>
    doubtful.filter((intent) => changesIn(intent).some((change) => change.field === field));
  const sure = changes.filter(({ field }) => inDoubt(field).length === 0);
  const unsure = changes.filter(({ field }) => inDoubt(field).length > 0);
  const openIntents = new Set(unsure.flatMap(({ field }) => inDoubt(field).map(({ seq }) => seq)));
  const between = [known.at, at];
  return [
    { ...OUTSIDE, data: { changes: sure, between } },
    { ...OUTSIDE_OR_OURS, data: { changes: unsure, between, openIntents: [...openIntents] } },
  ].flatMap((entry): NewEntry[] =>
    entry.data.changes.length === 0
      ? []
      : [
          {
            kind: 'outcome',
            at,
            attempt: null,
            postId: post.postId,
            intentSeq: null,
            result: 'outside',
            ...entry,
          },
        ],
  );
}

/** There is no such post: what was to become of it is settled. */
export async function noticeAbsence(
  { journal, readings, onChange }: Parts,
  postId: string,
  at: number,
): Promise<void> {
  const known = await readings.stored(postId);
  if (known !== null && known.at > at) return;
  const settled = endingsOf(await journal.openIntents(postId), postId, null, at);
  if (settled.length === 0) return;
  await journal.settle(settled);
  await readings.forget(postId);
  onChange?.(postId);
}

function endingsOf(
  open: readonly OpenIntent[],
  postId: string,
  post: Post | null,
  at: number,
  seen: Post | null = null,
): readonly NewEntry[] {
  return open.flatMap((intent): NewEntry[] => {
    const { method, before, changes } = IntentSchema.parse(JSON.parse(intent.data));
    const write = {
      method,
      changes,
      before: readPost(before),
      seen,
      at: intent.at,
      isLatest: intent.isLatest,
    };
    const result = endingByReading(write, post, at);
    if (result === null) return [];
    return [
      {
        kind: 'outcome',
        at,
        attempt: intent.attempt,
        actorId: intent.actorId,
        actorName: intent.actorName,
        postId,
        intentSeq: intent.seq,
        result,
        data: { status: null, byReading: true, changes },
      },
    ];
  });
}

function changesIn(intent: JournalRow): readonly FieldChange[] {
  return IntentSchema.parse(JSON.parse(intent.data)).changes;
}
