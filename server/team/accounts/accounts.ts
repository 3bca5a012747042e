/** Accounts of our own: who a request comes from, and the routes by which people come and go. */
import { and, eq } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { TeamDatabase } from '#server/team/db/open-team-database.ts';
import { credentialsTable, sessionsTable } from '#server/team/db/schema.ts';
import type { Access, Person } from '#server/team/people/access.ts';
import { clientAddress } from '#server/team/people/client-address.ts';
import { accountRoutes } from './account-routes.ts';
import type { AccountRoute } from './account-parts.ts';
import { ADDRESS_HEADER, type AuthOptions, createAuth } from './create-auth.ts';
import { createInvitations } from './invitations.ts';
import { invitationIn } from './invitation-cookie.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { createPeople } from './people.ts';
import { createThrottle } from './throttle.ts';

/** However busy a session is, then its owner signs in again. Milliseconds. */
const LONGEST_SESSION_MS = 7 * 86_400_000;

export interface AccountsOptions extends Omit<AuthOptions, 'roleOfInvited'> {
  readonly now: () => number;
}

export interface Accounts {
  readonly access: Access;
  readonly routes: readonly AccountRoute[];
  /** The one-time link to the first account, or null where there are accounts. */
  readonly firstLink: string | null;
}

const SessionSchema = z.object({
  session: z.object({ id: z.string(), createdAt: z.date() }),
  user: z.object({ id: z.string(), name: z.string(), role: z.enum(['viewer', 'editor', 'admin']) }),
});

export async function openAccounts(db: TeamDatabase, options: AccountsOptions): Promise<Accounts> {
  const { origin, basePath, log, now } = options;
  const invitations = createInvitations(db, now);
  const auth = await createAuth(db, {
    ...options,
    roleOfInvited: async (headers) => {
      const token = invitationIn(headers);
      return token === null ? null : invitations.claim(token);
    },
  });
  const provider = options.auth.oidc?.name ?? null;
  const people = createPeople(db, now);
  const sessions = new WeakMap<Request, { person: Person; sessionId: string }>();

  const access: Access = {
    whoIs: async (request) => {
      const cookie = request.headers.get('cookie');
      if (cookie === null) return { person: null };
      const { headers, response } = await auth.api.getSession({
        headers: new Headers({ cookie }),
        returnHeaders: true,
      });
      const read = SessionSchema.safeParse(response);
      if (!read.success) return { person: null };
      const { session, user } = read.data;
      if (now() - session.createdAt.getTime() >= LONGEST_SESSION_MS) {
        await db.delete(sessionsTable).where(eq(sessionsTable.id, session.id));
        return { person: null };
      }
      const person = { id: user.id, name: user.name, role: user.role };
      sessions.set(request, { person, sessionId: session.id });
      return { person, setCookies: headers.getSetCookie() };
    },
    stillIn: async (request) => {
      const response: unknown = await auth.api.getSession({
        headers: new Headers({ cookie: request.headers.get('cookie') ?? '' }),
        query: { disableRefresh: true },
      });
      const read = SessionSchema.safeParse(response);
      if (!read.success) return null;
      const { session, user } = read.data;
      if (now() - session.createdAt.getTime() >= LONGEST_SESSION_MS) return null;
      return { id: user.id, name: user.name, role: user.role };
    },
    signInPage: (request) => {
      const { pathname, search } = new URL(request.url);
      const next = basePath.slice(0, -1) + pathname + search;
      return signInPage({ basePath, next, provider, status: 401 });
    },
  };

  const token = await invitations.first();
  return {
    access,
    routes: accountRoutes({
      auth,
      invitations,
      people,
      throttle: createThrottle(db, now),
      origin,
      basePath,
      provider,
      log,
      whoIs: (request) => access.whoIs(request, {}),
      sessionOf: (request) => sessions.get(request) ?? null,
      hasPassword: async (userId) =>
        (await db
          .select({ id: credentialsTable.id })
          .from(credentialsTable)
          .where(
            and(eq(credentialsTable.userId, userId), eq(credentialsTable.providerId, 'credential')),
          )
          .get()) !== undefined,
      addressOf: (request, env) => clientAddress(request, env, options.auth.trustedProxies),
      agentOf: (request, address) =>
        new Headers({
          'user-agent': request.headers.get('user-agent') ?? '',
          cookie: request.headers.get('cookie') ?? '',
          ...(address === null ? {} : { [ADDRESS_HEADER]: address }),
        }),
    }),
    firstLink: token === null ? null : `${origin}${basePath}rundown/join?token=${token}`,
  };
}
