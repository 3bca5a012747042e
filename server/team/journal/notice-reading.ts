/** What a reading of a post tells the journal: how open writes ended, and what was changed elsewhere. */
import * as z from 'zod/mini';
import { differences, holdsWanted } from './change-fields.ts';
import type { FieldChange } from './change-fields.ts';
import type { Journal, NewEntry } from './journal.ts';
import type { Reading, Readings } from './readings.ts';

/** A write that has not arrived after this long will not. Milliseconds; far above the proxy's limit. */
const LATEST_ARRIVAL_MS = 60_000;

const IntentSchema = z.object({
  method: z.string(),
  // Written by this program, in the shape it is read in.
  changes: z.array(z.custom<FieldChange>((value) => typeof value === 'object' && value !== null)),
});

interface Parts {
  readonly journal: Journal;
  readonly readings: Readings;
  readonly onChange?: (postId: string) => void;
}

/** Settles open intents of the post by this reading; without any, writes down a change from outside. */
export async function noticeReading(
  { journal, readings, onChange }: Parts,
  reading: Reading,
): Promise<void> {
  const { post, at } = reading;
  const { postId } = post;
  const known = await readings.stored(postId);
  // A write ended after this reading began: it tells nothing new.
  if (known !== null && known.at > at) return;
  const open = await journal.openIntents(postId);
  const entries: NewEntry[] = [];
  for (const intent of open) {
    const { method, changes } = IntentSchema.parse(JSON.parse(intent.data));
    const arrived = method === 'PATCH' && holdsWanted(changes, post);
    if (!arrived && at - intent.at < LATEST_ARRIVAL_MS) continue;
    entries.push({
      kind: 'outcome',
      at,
      attempt: intent.attempt,
      actorId: intent.actorId,
      actorName: intent.actorName,
      postId,
      intentSeq: intent.seq,
      result: arrived ? 'proved' : 'refused',
      data: { status: null, byReading: true, changes },
    });
  }
  const isFirst = known === null ? true : await readings.replace(known, reading);
  const changes = known === null || open.length > 0 ? [] : differences(known.post, post);
  if (known !== null && isFirst && changes.length > 0) {
    entries.push({
      kind: 'outcome',
      at,
      attempt: null,
      actorId: 'outside',
      actorName: 'outside Rundown',
      postId,
      intentSeq: null,
      result: 'outside',
      data: { changes, between: [known.at, at] },
    });
  }
  await journal.settle(entries);
  if (known === null) await readings.remember(reading);
  if (changes.length > 0) onChange?.(postId);
}
