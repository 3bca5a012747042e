/**
 * The sandbox filled afresh. Its posts' ids come again, for other posts: an entry of its own says so, and
 * what stands before it is no longer shown with the new ones. It stays in the journal and in the export.
 */
import type { Fetch } from '#server/http/to-listener.ts';
import type { Journal } from './journal.ts';
import type { Readings } from './readings.ts';
import type { Actor } from './with-entries.ts';

interface Parts {
  readonly journal: Journal;
  readonly readings: Readings;
  readonly now: () => number;
}

export async function noteReset({ journal, readings, now }: Parts, actor: Actor): Promise<void> {
  await journal.append([
    {
      kind: 'reset',
      at: now(),
      attempt: null,
      actorId: actor.id,
      actorName: actor.name,
      postId: null,
      intentSeq: null,
      result: null,
      data: {},
    },
  ]);
  await readings.forgetAll();
}

/** `control`, with an entry for each reset. */
export function withResets(
  control: Fetch,
  parts: Parts,
  actorOf: (request: Request) => Actor,
): Fetch {
  return async (request, env) => {
    const isReset =
      request.method === 'POST' && new URL(request.url).pathname === '/__sandbox/reset';
    const actor = actorOf(request);
    const response = await control(request, env);
    if (isReset && response.ok) await noteReset(parts, actor);
    return response;
  };
}
