/** The variables that say who may come in. */
import ipaddr from 'ipaddr.js';
import * as z from 'zod/mini';
import type { AuthMode, Role } from './config.ts';
import { isLoopback } from './loopback.ts';

const text = (check: (value: string) => boolean) => z.string().check(z.refine(check));
const HEADER_NAME = /^[a-z0-9-]+$/i;
const ROLE_PAIR = /^([^=,]+)=(viewer|editor|admin)$/;

/** An address or a range of them, written out: no `*`, and not everybody. */
function isProxy(value: string): boolean {
  return ipaddr.isValidCIDR(value) ? !/\/0+$/.test(value) : ipaddr.isValid(value);
}

function isIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

const split = (list: string) =>
  list
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);

export const authVariables = {
  RUNDOWN_AUTH: z.optional(z.enum(['accounts', 'header', 'open'])),
  RUNDOWN_AUTH_HEADER: z.optional(text((value) => HEADER_NAME.test(value))),
  RUNDOWN_AUTH_GROUPS_HEADER: z.optional(text((value) => HEADER_NAME.test(value))),
  RUNDOWN_AUTH_ROLES: z.optional(text((value) => split(value).every((one) => ROLE_PAIR.test(one)))),
  RUNDOWN_TRUSTED_PROXIES: z.optional(
    text((value) => split(value).length > 0 && split(value).every(isProxy)),
  ),
  OIDC_ISSUER: z.optional(text(isIssuer)),
  OIDC_CLIENT_ID: z.optional(z.string()),
  OIDC_CLIENT_SECRET: z.optional(z.string()),
  OIDC_NAME: z.optional(z.string()),
};

export const authAdvice = {
  RUNDOWN_AUTH: 'must be accounts, header or open',
  RUNDOWN_AUTH_HEADER: 'must be the name of a header, such as X-Forwarded-User',
  RUNDOWN_AUTH_GROUPS_HEADER: 'must be the name of a header, such as X-Forwarded-Groups',
  RUNDOWN_AUTH_ROLES: 'must be pairs of group and role, such as social=editor,leads=admin',
  RUNDOWN_TRUSTED_PROXIES:
    'must be addresses or CIDRs written out and separated by commas, such as 10.0.0.5,10.1.0.0/24',
  OIDC_ISSUER: 'must be the https:// address of the issuer',
  OIDC_CLIENT_ID: 'must be a text',
  OIDC_CLIENT_SECRET: 'must be a text',
  OIDC_NAME: 'must be a text',
};

type AuthValues = { readonly [Name in keyof typeof authVariables]?: string | undefined };

/** Who may come in, or one sentence that says what is missing. */
export function readAuth(
  values: AuthValues,
  isLocal: boolean,
): { readonly ok: AuthMode } | { readonly error: string } {
  switch (values.RUNDOWN_AUTH) {
    case 'open':
      return { ok: { kind: 'open' } };
    case 'header':
      return readHeaderAuth(values);
    case 'accounts':
      return readAccounts(values);
    default:
      if (isLocal) return { ok: { kind: 'local' } };
      return {
        error:
          'HOST opens Rundown to more than this machine, so RUNDOWN_AUTH must say who may come in: accounts (people sign in to Rundown), header (a proxy in front names the person) or open (a proxy in front does it all).',
      };
  }
}

function readHeaderAuth(values: AuthValues): { ok: AuthMode } | { error: string } {
  const { RUNDOWN_AUTH_HEADER: header, RUNDOWN_TRUSTED_PROXIES: proxies } = values;
  const { RUNDOWN_AUTH_GROUPS_HEADER: groups, RUNDOWN_AUTH_ROLES: roles } = values;
  if (header === undefined || proxies === undefined) {
    return {
      error:
        'RUNDOWN_AUTH=header needs RUNDOWN_AUTH_HEADER, the header that names the person, and RUNDOWN_TRUSTED_PROXIES, the addresses it may come from.',
    };
  }
  if ((groups === undefined) !== (roles === undefined)) {
    return {
      error: 'RUNDOWN_AUTH_GROUPS_HEADER and RUNDOWN_AUTH_ROLES belong together: set both or none.',
    };
  }
  const pairs = split(roles ?? '').flatMap((pair): [string, Role][] => {
    const [, group = '', role] = ROLE_PAIR.exec(pair) ?? [];
    return role === 'viewer' || role === 'editor' || role === 'admin' ? [[group.trim(), role]] : [];
  });
  return {
    ok: {
      kind: 'header',
      header: header.toLowerCase(),
      ...(groups === undefined ? {} : { groupsHeader: groups.toLowerCase() }),
      roles: Object.fromEntries(pairs),
      trustedProxies: split(proxies),
    },
  };
}

function readAccounts(values: AuthValues): { ok: AuthMode } | { error: string } {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: secret } = values;
  const trustedProxies = split(values.RUNDOWN_TRUSTED_PROXIES ?? '');
  if (issuer === undefined && clientId === undefined && secret === undefined) {
    return { ok: { kind: 'accounts', trustedProxies } };
  }
  if (issuer === undefined || clientId === undefined || secret === undefined) {
    return {
      error: 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three.',
    };
  }
  const name = values.OIDC_NAME ?? new URL(issuer).hostname;
  return {
    ok: {
      kind: 'accounts',
      trustedProxies,
      oidc: { issuer: issuer.replace(/\/+$/, ''), clientId, clientSecret: secret, name },
    },
  };
}
