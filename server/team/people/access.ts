/** Who a request comes from. Accounts are in `accounts.ts`; here are the ways without a sign-in of ours. */
import type { HeaderAuth, Role } from '#server/config/config.ts';
import type { Log } from '#server/http/log.ts';
import { isTrusted, remoteAddress } from './client-address.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** `public`: everybody, signed in or not. Otherwise the least a person must be. */
export type NeededRole = Role | 'public';

/** `null`: nobody we know. `headers` belong on the response: a session that goes on. */
export interface Access {
  readonly whoIs: (
    request: Request,
    env: object,
  ) => Promise<{ readonly person: Person | null; readonly setCookies?: readonly string[] }>;
  /** The same without prolonging the session, for what asks by itself. Absent: `whoIs` prolongs nothing. */
  readonly stillIn?: (request: Request) => Promise<Person | null>;
  /** The page that a browser gets instead of the one it wanted; absent: a sentence. */
  readonly signInPage?: (request: Request) => Promise<Response>;
}

const RANKS: readonly Role[] = ['viewer', 'editor', 'admin'];

/** Whether `role` may do what asks for `needed`. */
export function mayAct(role: Role, needed: Role): boolean {
  return RANKS.indexOf(role) >= RANKS.indexOf(needed);
}

/** Everybody is let in under one name. */
export function sharedAccess(kind: 'local' | 'open'): Access {
  const person: Person =
    kind === 'local'
      ? { id: 'machine', name: 'On this machine', role: 'admin' }
      : { id: 'proxy', name: 'Someone behind the proxy', role: 'admin' };
  return { whoIs: async () => ({ person }) };
}

/** The person that a trusted proxy names. From anywhere else the header is worth nothing, and logged. */
export function headerAccess(auth: HeaderAuth, log: Log): Access {
  return {
    whoIs: async (request, env) => {
      const name = request.headers.get(auth.header)?.trim() ?? '';
      if (name === '') return { person: null };
      if (!isTrusted(remoteAddress(env), auth.trustedProxies)) {
        log(
          'warn',
          `Dropped ${auth.header} from an address that is not in RUNDOWN_TRUSTED_PROXIES`,
        );
        return { person: null };
      }
      const role = roleOf(auth, request);
      return { person: role === null ? null : { id: `header:${name}`, name, role } };
    },
  };
}

function roleOf(auth: HeaderAuth, request: Request): Role | null {
  if (auth.groupsHeader === undefined) return 'editor';
  const groups = (request.headers.get(auth.groupsHeader) ?? '').split(',');
  const known = new Map(Object.entries(auth.roles));
  const roles = new Set(groups.map((group) => known.get(group.trim())));
  return RANKS.findLast((role) => roles.has(role)) ?? null;
}
