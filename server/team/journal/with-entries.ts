/** A write between its two entries: the intent before it leaves, the outcome when it has ended. */
import type { Post } from '#contract/post.ts';
import { RESTORED_HEADER, readRestored } from '#contract/restored-from.ts';
import { errorResponse } from '#server/http/http-error.ts';
import type { Log } from '#server/http/log.ts';
import type { Fetch } from '#server/http/to-listener.ts';
import type { JournalRow } from '#server/team/db/schema.ts';
import type { FieldChange } from './change-fields.ts';
import type { Journal, NewEntry, Result } from './journal.ts';
import { noticeReading } from './notice-reading.ts';
import type { Readings } from './readings.ts';
import { restoredEntries } from './restored-entries.ts';

const ATTEMPT_HEADER = 'x-rundown-attempt';

export interface Actor {
  readonly id: string;
  readonly name: string;
}

export interface JournaledParts {
  readonly api: Fetch;
  readonly journal: Journal;
  readonly readings: Readings;
  readonly actorOf: (request: Request) => Actor;
  readonly log: Log;
  readonly now: () => number;
  /** Called with each post that a write or a reading changed. */
  readonly onChange?: (postId: string) => void;
  /** Must not get into the journal, wherever it stands. */
  readonly secrets: readonly string[];
}

/** What a write wants of one post. */
export interface Wish {
  readonly postId: string;
  readonly before: Post | null;
  readonly changes: readonly FieldChange[];
}
interface Ending {
  readonly result: Result;
  readonly status: number | null;
  readonly reason?: string;
  readonly post?: Post;
}

/** Writes the intents, lets the request out, writes the outcomes. */
export async function withEntries(
  parts: JournaledParts,
  request: Request,
  wishesOf: () => Promise<readonly Wish[]>,
  env: object,
  endingOf: (response: Response, wish: Wish) => Promise<Ending>,
): Promise<Response> {
  const actor = parts.actorOf(request);
  const who = {
    attempt: request.headers.get(ATTEMPT_HEADER),
    actorId: actor.id,
    actorName: actor.name,
  };
  const named = readRestored(request.headers.get(RESTORED_HEADER));
  let wishes: readonly Wish[];
  let intents: readonly JournalRow[];
  try {
    wishes = await wishesOf();
    const restored = new Map<Wish, object>();
    for (const wish of wishes) {
      const restoredFrom = await restoredEntries(parts.journal, named, wish);
      if (restoredFrom.length > 0) restored.set(wish, { restoredFrom });
    }
    intents = await parts.journal.append(
      wishes.map((wish) => ({
        kind: 'intent',
        at: parts.now(),
        ...who,
        postId: wish.postId,
        intentSeq: null,
        result: null,
        data: clean(parts, {
          method: request.method,
          before: wish.before,
          changes: wish.changes,
          ...restored.get(wish),
        }),
      })),
    );
  } catch (error) {
    parts.log('error', 'The history could not be written, so a write was refused', { error });
    const message =
      'Nothing was changed: Rundown could not write its history, and without it no change leaves. Try again; if it stays, tell whoever runs Rundown.';
    return errorResponse(503, 'history_unavailable', message);
  }
  try {
    const response = await parts.api(request, env);
    await conclude(parts, who, intents, wishes, (wish) => endingOf(response, wish));
    return response;
  } catch (error) {
    await conclude(parts, who, intents, wishes, async () => ({ result: 'unknown', status: null }));
    throw error;
  }
}

async function conclude(
  parts: JournaledParts,
  who: Pick<NewEntry, 'attempt' | 'actorId' | 'actorName'>,
  intents: readonly JournalRow[],
  wishes: readonly Wish[],
  endingOf: (wish: Wish) => Promise<Ending>,
): Promise<void> {
  try {
    const outcomes: NewEntry[] = [];
    const held: Post[] = [];
    for (const [index, wish] of wishes.entries()) {
      const { result, post, ...rest } = await endingOf(wish);
      if (post !== undefined) held.push(post);
      outcomes.push({
        kind: 'outcome',
        at: parts.now(),
        ...who,
        postId: wish.postId,
        intentSeq: intents[index]?.seq ?? null,
        result,
        data: clean(parts, { ...rest, changes: wish.changes }),
      });
    }
    await parts.journal.settle(outcomes);
    // The response is a reading, too: it may hold what somebody changed outside meanwhile.
    for (const post of held) await noticeReading(parts, { post, at: parts.now() });
    for (const { postId } of wishes) parts.onChange?.(postId);
  } catch (error) {
    // The intent stays open and is settled by the next reading.
    parts.log('error', 'The outcome of a write could not be written to the history', { error });
  }
}

function clean(parts: JournaledParts, data: object): object {
  const text = JSON.stringify(data);
  const without = parts.secrets.reduce((all, secret) => all.replaceAll(secret, '[secret]'), text);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was an object a line ago
  return without === text ? data : (JSON.parse(without) as object);
}
