/** What a team needs beside the API: who is there, the history, and idempotency keys. */
import type { Config } from '#server/config/config.ts';
import type { Log } from '#server/http/log.ts';
import type { Fetch } from '#server/http/to-listener.ts';
import type { PagePerson } from '#server/site/page-html.ts';
import { closeDatabase } from '#server/sandbox/db/open-database.ts';
import type { AccountRoute } from './accounts/account-parts.ts';
import { createAttempts } from './attempts/claim-attempt.ts';
import { openTeamDatabase } from './db/open-team-database.ts';
import type { TeamDatabase } from './db/open-team-database.ts';
import { exportHistory, readHead, readHistory } from './journal/history-routes.ts';
import { createJournal } from './journal/journal.ts';
import type { Journal } from './journal/journal.ts';
import { journaledApi } from './journal/journaled-api.ts';
import { noteReset, withResets } from './journal/note-reset.ts';
import { createReadings } from './journal/readings.ts';
import { createLive } from './live/live.ts';
import type { Live } from './live/live.ts';
import { headerAccess, sharedAccess } from './people/access.ts';
import type { Access, Person } from './people/access.ts';

export interface Team {
  readonly access: Access;
  /** Whether this name of a write is new. */
  readonly claimAttempt: (name: string) => Promise<boolean>;
  /** Notes who a request comes from, for the journal. */
  readonly admit: (request: Request, person: Person) => void;
  readonly whoAmI: Fetch;
  /** Whom the page is for; null where nobody signs in. */
  readonly personOnPage: (request: Request) => PagePerson | null;
  /** Who has what open, and what has changed, while it happens. */
  readonly live: Pick<Live, 'events' | 'open'>;
  readonly history: Fetch;
  readonly historyHead: Fetch;
  readonly historyExport: Fetch;
  /** Where people have accounts of ours. */
  readonly accountRoutes: readonly AccountRoute[];
}

const DAY_MS = 86_400_000;
const now = () => Date.now();

/** The team's parts, opened. */
export interface OpenTeam {
  readonly team: Team;
  /** `api` with its journal. */
  readonly journaled: (api: Fetch) => Fetch;
  /** The sandbox's control routes, with an entry for each time it is filled afresh. */
  readonly withResets: (control: Fetch) => Fetch;
  /** Says in the journal that the sandbox was filled afresh at the start. */
  readonly noteReset: () => Promise<void>;
  readonly unready: () => Promise<string | null>;
  readonly close: () => Promise<void>;
  /** Ends the responses that would go on for ever, before the server stops. */
  readonly endStreams: () => void;
  /** The one-time link to the first account, where there is none yet. */
  readonly firstLink: string | null;
}

/** Opens the team's database. `origin` is where people open Rundown. Throws TeamStartError. */
export async function openTeam(
  config: Config,
  log: Log,
  secrets: readonly string[],
  origin: string,
): Promise<OpenTeam> {
  const db = await openTeamDatabase(config.team.databaseUrl, config.team.authToken);
  const journal = createJournal(db);
  const readings = createReadings(db);
  const people = new WeakMap<Request, Person>();
  const actorOf = (request: Request) => people.get(request) ?? { id: 'unknown', name: 'Unknown' };
  const accounts = await accountsOf(config, db, log, origin);
  const access = accounts?.access ?? accessOf(config, log);
  const live = createLive({
    db,
    personOf: (request) => people.get(request) ?? null,
    stillIn: async (request, env) =>
      access.stillIn === undefined
        ? (await access.whoIs(request, env)).person
        : access.stillIn(request),
    log,
    now: Date.now,
  });
  const daily = setInterval(() => void keepHouse(), DAY_MS).unref();
  async function keepHouse(): Promise<void> {
    try {
      await journal.prune(now(), config.team.historyDays);
      const { seq, hash } = await journal.head();
      if (seq > 0) log('info', `History: ${seq} entries, head ${hash}`);
    } catch (error) {
      log('error', 'The history could not be looked after', { error });
    }
  }
  await keepHouse();
  return {
    team: {
      access,
      claimAttempt: createAttempts(db, now),
      admit: (request, person) => void people.set(request, person),
      whoAmI: (request) => {
        const person = people.get(request) ?? null;
        const headers = { 'cache-control': 'no-store' };
        return Response.json({ person, auth: config.auth.kind }, { headers });
      },
      personOnPage: (request) => {
        const person = people.get(request);
        const { kind } = config.auth;
        if (person === undefined || (kind !== 'accounts' && kind !== 'header')) return null;
        return { name: person.name, role: person.role, auth: kind };
      },
      live,
      history: (request) => readHistory(journal, request),
      historyHead: () => readHead(journal),
      historyExport: (request) => exportHistory(journal, request),
      accountRoutes: accounts?.routes ?? [],
    },
    firstLink: accounts?.firstLink ?? null,
    journaled: (api) => journaledApi({ api, journal, readings, actorOf, log, now, secrets }),
    withResets: (control) => withResets(control, { journal, readings, now }, actorOf),
    noteReset: () => noteReset({ journal, readings, now }, { id: 'rundown', name: 'Rundown' }),
    unready: () => unready(db, journal),
    endStreams: live.end,
    close: async () => {
      live.end();
      clearInterval(daily);
      await closeDatabase(db);
    },
  };
}

async function accountsOf(config: Config, db: TeamDatabase, log: Log, origin: string) {
  const { auth, basePath } = config;
  if (auth.kind !== 'accounts') return null;
  // Only now: the other ways have no use for it.
  const { openAccounts } = await import('./accounts/accounts.ts');
  return openAccounts(db, { auth, origin, basePath, log, now });
}

function accessOf({ auth }: Config, log: Log): Access {
  if (auth.kind === 'header') return headerAccess(auth, log);
  return sharedAccess(auth.kind === 'open' ? 'open' : 'local');
}

async function unready(db: TeamDatabase, journal: Journal): Promise<string | null> {
  try {
    await journal.head();
    return null;
  } catch {
    return db.$client.closed ? 'The database is closed.' : 'The database cannot be reached.';
  }
}
