/**
 * What the environment and the command line say, checked once at start. An empty value counts as
 * absent. A wrong one is answered with one sentence that names the variable and what to do; the
 * value itself is never repeated, because it may be a secret pasted into the wrong place.
 */
import * as z from 'zod/mini';
import type { AuthMode, Config } from './config.ts';
import { authAdvice, authVariables, readAuth } from './auth-env.ts';
import { isLoopback } from './loopback.ts';

const UPSTREAM_TIMEOUT_MS = 15_000;
const HOST_NAME = /^[a-z0-9._-]+(?::\d{1,5})?$|^\[[0-9a-f:.]+\](?::\d{1,5})?$/;

/** https, or http to this machine; no user name, query or fragment. */
function isApiUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const secure =
    url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return secure && url.username === '' && url.password === '' && !/[?#]/.test(text);
}

/** A scheme and a host, nothing behind: what a browser sends as `Origin`. */
function isOrigin(value: string): boolean {
  return /^https?:\/\/[^/?#@\s]+\/?$/.test(value) && URL.canParse(value);
}

const text = (check: (value: string) => boolean) => z.string().check(z.refine(check));

/** Values separated by commas, in lower case. */
const listOf = (check: (value: string) => boolean) =>
  z.pipe(
    z._default(z.string(), ''),
    z.pipe(
      z.transform((list: string) =>
        list
          .toLowerCase()
          .split(',')
          .map((value) => value.trim())
          .filter(Boolean),
      ),
      z.array(text(check)),
    ),
  );

const EnvSchema = z.object({
  HOST: z._default(
    text((value) => /^[\w.:-]+$/.test(value)),
    '127.0.0.1',
  ),
  PORT: z._default(
    text((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535),
    '4173',
  ),
  INFINIPOST_API_KEY: z.optional(text((value) => /^[\x21-\x7e]{8,}$/.test(value))),
  INFINIPOST_API_URL: z._default(text(isApiUrl), 'https://api.infinipost.co'),
  DATABASE_URL: z._default(
    text((value) => /^(?:file:.+|(?:libsql|https?):\/\/.+|:memory:)$/.test(value)),
    'file:.data/rundown.db',
  ),
  DATABASE_AUTH_TOKEN: z.optional(z.string()),
  RUNDOWN_SANDBOX_CONTROL: z._default(z.enum(['0', '1']), '0'),
  RUNDOWN_ALLOWED_HOSTS: listOf((name) => HOST_NAME.test(name)),
  RUNDOWN_ALLOWED_ORIGINS: listOf(isOrigin),
  RUNDOWN_BASE_PATH: z._default(
    text(
      (value) =>
        /^\/?(?:[\w.~-]+\/)*[\w.~-]*$/.test(value) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(value),
    ),
    '/',
  ),
  RUNDOWN_LOG: z._default(z.enum(['requests', 'problems']), 'problems'),
  RUNDOWN_CLIENT_DIR: z.optional(z.string()),
  RUNDOWN_HISTORY_DAYS: z._default(
    text((value) => /^[1-9]\d{0,4}$/.test(value)),
    '400',
  ),
  ...authVariables,
});
type Variable = keyof z.infer<typeof EnvSchema>;

const ADVICE: Record<Variable, string> = {
  HOST: 'must be an address or a host name, such as 127.0.0.1',
  PORT: 'must be a whole number from 0 to 65535, such as 4173',
  INFINIPOST_API_KEY:
    'must be the key alone, at least 8 characters without spaces; leave it empty for the sandbox',
  INFINIPOST_API_URL:
    'must be an https:// address without a query (http:// only for this machine), such as https://api.infinipost.co',
  DATABASE_URL: 'must start with file:, libsql://, https:// or http://, or be :memory:',
  DATABASE_AUTH_TOKEN: 'must be a text',
  RUNDOWN_SANDBOX_CONTROL: 'must be 1 to allow /__sandbox, or left out',
  RUNDOWN_ALLOWED_HOSTS: 'must be host names separated by commas, such as rundown.example.com',
  RUNDOWN_ALLOWED_ORIGINS:
    'must be origins separated by commas, such as https://rundown.example.com',
  RUNDOWN_BASE_PATH: 'must be a path, such as /rundown/',
  RUNDOWN_LOG: 'must be requests or problems',
  RUNDOWN_CLIENT_DIR: 'must be the path of the built browser files',
  RUNDOWN_HISTORY_DAYS: 'must be a whole number of days from 1, such as 400',
  ...authAdvice,
};

/**
 * Reads the settings. `argv` is what follows the script's name; `--reset` is the only flag.
 * Returns `error`, one sentence for the user, where anything is wrong.
 */
export function readEnv(
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
): { readonly ok: Config } | { readonly error: string } {
  if (argv.some((flag) => flag !== '--reset')) {
    return { error: 'Unknown option: the only one is --reset, which seeds the sandbox afresh.' };
  }
  const given = Object.entries(env).map(([name, value]) => [name, value?.trim() || undefined]);
  const read = EnvSchema.safeParse(Object.fromEntries(given));
  if (!read.success) {
    const name = Object.keys(ADVICE).find((key) => key === read.error.issues[0]?.path[0]);
    return { error: `${name ?? 'The environment'} ${adviceFor(name)}.` };
  }
  const values = read.data;
  const reset = argv.length > 0;
  if (reset && values.INFINIPOST_API_KEY !== undefined) {
    return {
      error: 'Only the sandbox can be reset: leave INFINIPOST_API_KEY empty or drop --reset.',
    };
  }
  const auth = readAuth(values, isLoopback(values.HOST.toLowerCase()));
  return 'error' in auth ? auth : { ok: toConfig(values, auth.ok, reset) };
}

function adviceFor(name: string | undefined): string {
  const advice: Readonly<Record<string, string>> = ADVICE;
  return (name === undefined ? undefined : advice[name]) ?? 'could not be read';
}

function toConfig(values: z.infer<typeof EnvSchema>, auth: AuthMode, reset: boolean): Config {
  const apiKey = values.INFINIPOST_API_KEY;
  const authToken = values.DATABASE_AUTH_TOKEN;
  const clientDir = values.RUNDOWN_CLIENT_DIR;
  return {
    host: values.HOST.toLowerCase(),
    port: Number(values.PORT),
    allowedHosts: values.RUNDOWN_ALLOWED_HOSTS,
    allowedOrigins: values.RUNDOWN_ALLOWED_ORIGINS.map((origin) => new URL(origin).origin),
    basePath: `/${values.RUNDOWN_BASE_PATH}/`.replaceAll(/\/+/g, '/'),
    log: values.RUNDOWN_LOG,
    ...(clientDir === undefined ? {} : { clientDir }),
    auth,
    team: {
      databaseUrl: values.DATABASE_URL,
      ...(authToken === undefined ? {} : { authToken }),
      historyDays: Number(values.RUNDOWN_HISTORY_DAYS),
    },
    mode:
      apiKey === undefined
        ? {
            kind: 'sandbox',
            databaseUrl: values.DATABASE_URL,
            ...(authToken === undefined ? {} : { authToken }),
            control: values.RUNDOWN_SANDBOX_CONTROL === '1',
            reset,
          }
        : {
            kind: 'live',
            apiUrl: values.INFINIPOST_API_URL.replace(/\/+$/, ''),
            apiKey,
            upstreamTimeoutMs: UPSTREAM_TIMEOUT_MS,
          },
  };
}
