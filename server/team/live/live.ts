/**
 * What happens, while it happens: who has which post open, and which posts have changed. Each tab holds
 * one response of server-sent events. All of it is read from the database, so it does not matter which
 * process a person or a save has reached; while nobody listens nothing is read.
 */
import { and, gt, inArray, max } from 'drizzle-orm';
import * as z from 'zod/mini';
import { errorResponse } from '#server/http/http-error.ts';
import type { Log } from '#server/http/log.ts';
import type { Fetch } from '#server/http/to-listener.ts';
import type { TeamDatabase } from '#server/team/db/open-team-database.ts';
import { readPlaces } from '#server/team/journal/read-as-written.ts';
import { journalTable } from '#server/team/db/schema.ts';
import type { Person } from '#server/team/people/access.ts';
import { createEventStream } from './event-stream.ts';
import type { EventStream } from './event-stream.ts';
import { createPresence } from './presence.ts';
import type { Present } from './presence.ts';

/** How often the database is looked at for what other processes wrote. Milliseconds. */
const LOOK_MS = 500;
/** How often a tab is heard of, and its session looked at. Milliseconds. */
const BEAT_MS = 5000;
/** More entries than this are not sent one by one. */
const MOST_ENTRIES = 500;
const MOST_TABS = 50;

const TabSchema = z.string().check(z.regex(/^[\w-]{8,64}$/));
const OpenSchema = z.object({
  tab: TabSchema,
  postId: z.nullable(z.string().check(z.minLength(1), z.maxLength(500))),
});

export interface LiveParts {
  readonly db: TeamDatabase;
  readonly personOf: (request: Request) => Person | null;
  /** Who the request comes from now; null where its session has ended. */
  readonly stillIn: (request: Request, env: object) => Promise<Person | null>;
  readonly log: Log;
  readonly now: () => number;
}

interface Tab {
  readonly name: string;
  readonly key: string;
  readonly personId: string;
  readonly stream: EventStream;
  readonly stillIn: () => Promise<Person | null>;
  /** The last entry of the journal that it knows. */
  seq: number;
  /** The presence it was sent last. */
  sent: string;
}

export interface Live {
  /** `GET /rundown/events?tab=…&since=…` */
  readonly events: Fetch;
  /** `POST /rundown/open`: what a tab has open. */
  readonly open: Fetch;
  /** Looks at once: something was written in this process. */
  readonly look: () => void;
  /** Ends every stream. */
  readonly end: () => void;
}

/** What a tab shows of whom it is for. */
const namedOf = ({ name, role }: Person) => ({ name, role });
const keyOf = (person: Person, tab: string) => `${person.id} ${tab}`;

export function createLive(parts: LiveParts): Live {
  const { db, log, now } = parts;
  const presence = createPresence(db, now);
  const tabs = new Set<Tab>();
  let timers: readonly NodeJS.Timeout[] = [];
  let isEnded = false;
  let looking: Promise<void> | null = null;
  let isAskedAgain = false;

  function look(): void {
    isAskedAgain = looking !== null;
    if (tabs.size === 0 || isEnded || looking !== null) return;
    looking = guarded(tellAll).finally(() => {
      looking = null;
      if (isAskedAgain) look();
    });
  }
  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!isEnded)
        log('warn', 'What happens could not be passed on; it is tried again', { error });
    }
  }

  async function tellAll(): Promise<void> {
    const from = Math.min(...Array.from(tabs, ({ seq }) => seq));
    const entries = await entriesAfter(db, from);
    const present = await presence.all();
    for (const tab of tabs) {
      const news = entries.filter(({ seq }) => seq > tab.seq);
      tab.seq = Math.max(tab.seq, news.at(-1)?.seq ?? 0);
      const changed = news.filter(
        ({ attempt, result }) =>
          (result === 'proved' || result === 'unknown') && !attempt?.startsWith(`${tab.name}.`),
      );
      const postIds = [...new Set(changed.flatMap(({ postId }) => postId ?? []))];
      if (postIds.length > 0) tab.stream.send('changed', { postIds }, tab.seq);
      tellPresence(tab, present);
    }
  }

  async function beat(): Promise<void> {
    for (const tab of tabs) {
      const person = await tab.stillIn();
      if (person?.id === tab.personId) tab.stream.send('beat', namedOf(person), tab.seq);
      else tab.stream.end();
    }
    await presence.beat(Array.from(tabs, ({ key }) => key));
  }

  function start(tab: Tab): void {
    tabs.add(tab);
    if (timers.length > 0) return;
    timers = [
      setInterval(look, LOOK_MS).unref(),
      setInterval(() => void guarded(beat), BEAT_MS).unref(),
    ];
  }
  function stop(tab: Tab): void {
    tabs.delete(tab);
    if (tabs.size === 0) {
      for (const timer of timers) clearInterval(timer);
      timers = [];
    }
    const isBack = Array.from(tabs).some(({ key }) => key === tab.key);
    if (!isBack && !isEnded) void guarded(() => presence.leave(tab.key));
    look();
  }

  return {
    events: async (request, env) => {
      const person = parts.personOf(request);
      const url = new URL(request.url);
      const name = TabSchema.safeParse(url.searchParams.get('tab'));
      if (person === null || !name.success || request.method !== 'GET') {
        return errorResponse(400, 'invalid_request', 'Name the tab: ?tab=…');
      }
      const own = Array.from(tabs).filter(({ personId }) => personId === person.id);
      if (isEnded || own.length >= MOST_TABS) {
        return errorResponse(503, 'unavailable', 'There are too many open tabs.');
      }
      const seq = await lastSeq(db);
      const since = Number(url.searchParams.get('since') ?? Number.NaN);
      const isNear = since >= 0 && since <= seq && seq - since < MOST_ENTRIES;
      const tab: Tab = {
        name: name.data,
        key: keyOf(person, name.data),
        personId: person.id,
        stream: createEventStream(() => stop(tab)),
        stillIn: () => parts.stillIn(request, env),
        seq: isNear ? since : seq,
        sent: '',
      };
      start(tab);
      const hasMissed = !isNear && url.searchParams.has('since');
      tab.stream.send(hasMissed ? 'missed' : 'beat', namedOf(person), tab.seq);
      look();
      return tab.stream.response;
    },
    open: async (request) => {
      const person = parts.personOf(request);
      const body: unknown = await request.json().catch(() => null);
      const read = OpenSchema.safeParse(body);
      if (person === null || !read.success) {
        return errorResponse(400, 'invalid_request', 'Say which tab has which post open.');
      }
      const { tab, postId } = read.data;
      const key = keyOf(person, tab);
      if (postId === null) await presence.leave(key);
      else await presence.enter({ tab: key, personId: person.id, name: person.name, postId });
      look();
      return new Response(null, { status: 204 });
    },
    look,
    end: () => {
      isEnded = true;
      for (const tab of tabs) tab.stream.end();
    },
  };
}

function tellPresence(tab: Tab, present: readonly Present[]): void {
  const others = present
    .filter(({ tab: key }) => key !== tab.key)
    .map(({ personId, name, postId }) => ({ name, postId, isYou: personId === tab.personId }));
  const text = JSON.stringify(others);
  if (text === tab.sent) return;
  tab.sent = text;
  tab.stream.send('presence', { others }, tab.seq);
}

/** Also where the newest entry cannot be read: who has what open does not hang on the history. */
async function lastSeq(db: TeamDatabase): Promise<number> {
  const [row] = await db.select({ seq: max(journalTable.seq) }).from(journalTable);
  return row?.seq ?? 0;
}

/** The newest entries of all kinds, oldest first: a place in the journal is never sent twice. */
async function entriesAfter(db: TeamDatabase, seq: number) {
  const places = db
    .select({ seq: journalTable.seq })
    .from(journalTable)
    .where(and(gt(journalTable.seq, seq), inArray(journalTable.kind, ['outcome'])))
    .orderBy(journalTable.seq)
    .limit(MOST_ENTRIES);
  return readPlaces(db, await places);
}
