/**
 * better-auth, as little of it as sign-in needs: passwords, sessions, OpenID Connect. Its own routes stay
 * closed but for the provider's way back; there is no cookie cache, so each request reads the session
 * and the person from the database.
 */
import { randomBytes } from 'node:crypto';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { eq } from 'drizzle-orm';
import type { AccountsAuth, Role } from '#server/config/config.ts';
import type { Log } from '#server/http/log.ts';
import type { TeamDatabase } from '#server/team/db/open-team-database.ts';
import {
  credentialsTable,
  peopleTable,
  sessionsTable,
  settingsTable,
  verificationsTable,
} from '#server/team/db/schema.ts';

export const PROVIDER_ID = 'oidc';
/** Where the session's other end says an address; only this server writes it. */
export const ADDRESS_HEADER = 'x-rundown-address';
/** ASVS 5.0, 6.2.1 recommends 15 and asks for 8. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

const IDLE_S = 12 * 3600;
/** How often a session that is used is written anew. */
const RENEWED_S = 300;

export interface AuthOptions {
  readonly auth: AccountsAuth;
  /** `https://rundown.example.com`: where people open Rundown. */
  readonly origin: string;
  /** With a slash at both ends. */
  readonly basePath: string;
  readonly log: Log;
  /** The role of the invitation that a request brings, used up by it; null: uninvited. */
  readonly roleOfInvited: (headers: Headers) => Promise<Role | null>;
}

export type Auth = Awaited<ReturnType<typeof createAuth>>;

/** Signs the cookies: made once, shared by all processes on this database. */
async function sharedSecret(db: TeamDatabase): Promise<string> {
  const value = randomBytes(32).toString('base64url');
  await db.insert(settingsTable).values({ key: 'cookie-secret', value }).onConflictDoNothing();
  const row = await db
    .select()
    .from(settingsTable)
    .where(eq(settingsTable.key, 'cookie-secret'))
    .get();
  return row?.value ?? value;
}

export async function createAuth(db: TeamDatabase, options: AuthOptions) {
  const { auth, origin, basePath, log, roleOfInvited } = options;
  const isSecure = origin.startsWith('https:');
  const { oidc } = auth;
  return betterAuth({
    appName: 'Rundown',
    baseURL: origin,
    basePath: `${basePath}rundown/auth`,
    secret: await sharedSecret(db),
    telemetry: { enabled: false },
    // Our own throttle stands before it, and the routes are closed.
    rateLimit: { enabled: false },
    logger: {
      level: 'error',
      log: (_level, message) => log('warn', `Accounts: ${message}`),
    },
    database: drizzleAdapter(db, {
      provider: 'sqlite',
      transaction: false,
      schema: {
        user: peopleTable,
        session: sessionsTable,
        account: credentialsTable,
        verification: verificationsTable,
      },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    session: { expiresIn: IDLE_S, updateAge: RENEWED_S, cookieCache: { enabled: false } },
    user: { additionalFields: { role: { type: 'string', required: false, input: false } } },
    // An address typed by whoever was invited proves nothing: nobody is joined to it by a provider.
    account: { accountLinking: { enabled: false } },
    databaseHooks: {
      user: {
        create: {
          before: async (person, context) => {
            if ('role' in person && typeof person.role === 'string') return undefined;
            const headers = context?.request?.headers ?? context?.headers;
            const role = headers === undefined ? null : await roleOfInvited(headers);
            return role === null ? false : { data: { ...person, role } };
          },
        },
      },
    },
    advanced: {
      cookiePrefix: isSecure ? '__Host-rundown' : 'rundown',
      // better-auth would put `__Secure-` before the name; `__Host-` says more.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // `host-check.ts` refuses other origins before any route.
      disableCSRFCheck: true,
    },
    plugins:
      oidc === undefined
        ? []
        : [
            genericOAuth({
              config: [
                {
                  providerId: PROVIDER_ID,
                  name: oidc.name,
                  discoveryUrl: `${oidc.issuer}/.well-known/openid-configuration`,
                  clientId: oidc.clientId,
                  clientSecret: oidc.clientSecret,
                  scopes: ['openid', 'profile', 'email'],
                  requireIdTokenVerification: true,
                  disableImplicitSignUp: true,
                },
              ],
            }),
          ],
  });
}
