/** What the routes of accounts stand on. */
import type { Log } from '#server/http/log.ts';
import type { Fetch } from '#server/http/to-listener.ts';
import type { NeededRole, Person } from '#server/team/people/access.ts';
import type { Auth } from './create-auth.ts';
import type { Invitations } from './invitations.ts';
import type { People } from './people.ts';
import type { createThrottle } from './throttle.ts';

export interface AccountRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly role: NeededRole;
  readonly handle: Fetch;
}

export interface AccountParts {
  readonly auth: Auth;
  readonly invitations: Invitations;
  readonly people: People;
  readonly throttle: ReturnType<typeof createThrottle>;
  readonly origin: string;
  readonly basePath: string;
  /** What the OpenID Connect provider is called; null: there is none. */
  readonly provider: string | null;
  readonly log: Log;
  readonly whoIs: (request: Request) => Promise<{ readonly person: Person | null }>;
  /** Who a request comes from, once it was let in. */
  readonly sessionOf: (request: Request) => { person: Person; sessionId: string } | null;
  readonly hasPassword: (personId: string) => Promise<boolean>;
  readonly addressOf: (request: Request, env: object) => string | null;
  /** What better-auth is to know of a request: the browser, its cookies, its address. */
  readonly agentOf: (request: Request, address: string | null) => Headers;
}
