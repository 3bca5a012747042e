import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

const KEY = 'sk_test_0123456789';

function config(env: Record<string, string>, argv: string[] = []) {
  const read = readEnv(env, argv);
  if ('error' in read) throw new Error(read.error);
  return read.ok;
}

function problem(env: Record<string, string>, argv: string[] = []) {
  const read = readEnv(env, argv);
  return 'error' in read ? read.error : 'no error';
}

describe('readEnv', () => {
  it('runs the sandbox on this machine when nothing is set', () => {
    expect(config({})).toEqual({
      host: '127.0.0.1',
      port: 4173,
      allowedHosts: [],
      allowedOrigins: [],
      basePath: '/',
      log: 'problems',
      auth: { kind: 'local' },
      team: { databaseUrl: 'file:.data/rundown.db', historyDays: 400 },
      mode: { kind: 'sandbox', databaseUrl: 'file:.data/rundown.db', control: false, reset: false },
    });
  });

  it('goes live with a key, to the real API, with 15 seconds for an answer', () => {
    expect(config({ INFINIPOST_API_KEY: ` ${KEY}\n` }).mode).toEqual({
      kind: 'live',
      apiKey: KEY,
      apiUrl: 'https://api.infinipost.co',
      upstreamTimeoutMs: 15_000,
    });
  });

  it('takes an empty value for an absent one', () => {
    const empty = {
      HOST: '',
      PORT: ' ',
      INFINIPOST_API_KEY: '',
      DATABASE_URL: '',
      RUNDOWN_ALLOWED_HOSTS: '',
    };
    expect(config(empty)).toEqual(config({}));
  });

  it('reads everything else', () => {
    const env = {
      HOST: '0.0.0.0',
      PORT: '0',
      DATABASE_URL: 'libsql://db.example.com',
      DATABASE_AUTH_TOKEN: 'token',
      RUNDOWN_SANDBOX_CONTROL: '1',
      RUNDOWN_ALLOWED_HOSTS: 'Rundown.example.com, box:8080,[fd00::1]',
      RUNDOWN_ALLOWED_ORIGINS: 'https://Rundown.example.com/, http://box:8080',
      RUNDOWN_BASE_PATH: '/rundown',
      RUNDOWN_LOG: 'requests',
      RUNDOWN_CLIENT_DIR: '/srv/client',
      RUNDOWN_AUTH: 'open',
      RUNDOWN_HISTORY_DAYS: '30',
      PATH: '/bin',
    };
    expect(config(env, ['--reset'])).toEqual({
      host: '0.0.0.0',
      port: 0,
      allowedHosts: ['rundown.example.com', 'box:8080', '[fd00::1]'],
      allowedOrigins: ['https://rundown.example.com', 'http://box:8080'],
      basePath: '/rundown/',
      log: 'requests',
      clientDir: '/srv/client',
      auth: { kind: 'open' },
      team: { databaseUrl: 'libsql://db.example.com', authToken: 'token', historyDays: 30 },
      mode: {
        kind: 'sandbox',
        databaseUrl: 'libsql://db.example.com',
        authToken: 'token',
        control: true,
        reset: true,
      },
    });
  });

  it.each([
    ['/', '/'],
    ['rundown', '/rundown/'],
    ['/rundown', '/rundown/'],
    ['/tools/rundown/', '/tools/rundown/'],
    ['~me/v1.2', '/~me/v1.2/'],
  ])('reads the base path %s as %s', (path, basePath) => {
    expect(config({ RUNDOWN_BASE_PATH: path }).basePath).toBe(basePath);
  });

  it.each(['https://api.example.com/', 'https://api.example.com', 'https://api.example.com//'])(
    'drops the slashes at the end of %s',
    (url) => {
      const { mode } = config({ INFINIPOST_API_KEY: KEY, INFINIPOST_API_URL: url });
      expect(mode).toMatchObject({ apiUrl: 'https://api.example.com' });
    },
  );

  it.each(['http://127.0.0.1:9', 'http://localhost:9', 'http://[::1]:9'])('allows %s', (url) => {
    const { mode } = config({ INFINIPOST_API_KEY: KEY, INFINIPOST_API_URL: url });
    expect(mode).toMatchObject({ apiUrl: url });
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80a'],
    ['PORT', '1e3'],
    ['HOST', 'http://localhost'],
    ['INFINIPOST_API_KEY', 'secret'],
    ['INFINIPOST_API_KEY', 'sk_test_secret key'],
    ['INFINIPOST_API_KEY', 'sk_test_secret\u00e9'],
    ['INFINIPOST_API_URL', 'http://api.infinipost.co'],
    ['INFINIPOST_API_URL', 'http://localhost.example.com'],
    ['INFINIPOST_API_URL', 'http://127.example.com'],
    ['INFINIPOST_API_URL', 'ftp://api.infinipost.co'],
    ['INFINIPOST_API_URL', 'https://user:secret@api.infinipost.co'],
    ['INFINIPOST_API_URL', 'https://api.infinipost.co?key=secret'],
    ['INFINIPOST_API_URL', 'api.infinipost.co'],
    ['DATABASE_URL', 'postgres://u:secret@db/rundown'],
    ['DATABASE_URL', 'file:'],
    ['RUNDOWN_SANDBOX_CONTROL', 'yes'],
    ['RUNDOWN_ALLOWED_HOSTS', 'https://rundown.example.com'],
    ['RUNDOWN_ALLOWED_ORIGINS', 'rundown.example.com'],
    ['RUNDOWN_ALLOWED_ORIGINS', 'https://secret@rundown.example.com'],
    ['RUNDOWN_ALLOWED_ORIGINS', 'https://rundown.example.com/secret'],
    ['RUNDOWN_ALLOWED_ORIGINS', '*'],
    ['RUNDOWN_BASE_PATH', 'https://rundown.example.com/'],
    ['RUNDOWN_BASE_PATH', '/a//b'],
    ['RUNDOWN_BASE_PATH', '/a/../b'],
    ['RUNDOWN_BASE_PATH', '/a?b'],
    ['RUNDOWN_BASE_PATH', '/a"b'],
    ['RUNDOWN_LOG', 'all'],
    ['RUNDOWN_HISTORY_DAYS', '0'],
    ['RUNDOWN_AUTH', 'none'],
    ['RUNDOWN_AUTH_HEADER', 'X Secret'],
    ['RUNDOWN_TRUSTED_PROXIES', '*'],
    ['RUNDOWN_TRUSTED_PROXIES', '0.0.0.0/0'],
    ['RUNDOWN_TRUSTED_PROXIES', '::/0'],
    ['RUNDOWN_TRUSTED_PROXIES', '10.0.0.1, secret'],
    ['RUNDOWN_AUTH_ROLES', 'social=owner'],
    ['OIDC_ISSUER', 'http://secret.example.com'],
    ['RUNDOWN_ALLOWED_HOSTS', 'good.example.com,secret host'],
  ])('names %s and says what to do, without repeating a secret (%j)', (name, value) => {
    const sentence = problem({ [name]: value });
    expect(sentence).toMatch(new RegExp(`^${name} must .+\\.$`));
    expect(sentence).not.toContain('\n');
    expect(sentence).not.toContain('secret');
  });

  it.each([[['--resett']], [['--reset', 'now']], [['--help']]])(
    'refuses the options %j',
    (argv) => {
      expect(problem({}, argv)).toMatch(/^Unknown option: the only one is --reset/);
    },
  );

  it('does not reset what is not its own', () => {
    expect(problem({ INFINIPOST_API_KEY: KEY }, ['--reset'])).toMatch(
      /^Only the sandbox can be reset/,
    );
  });
});

describe('who may come in', () => {
  it.each(['127.0.0.1', 'localhost', '::1', '127.9.9.9'])('is not asked on %s', (HOST) => {
    expect(config({ HOST }).auth).toEqual({ kind: 'local' });
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'box'])(
    'must be said on %s, in one of three ways',
    (HOST) => {
      const sentence = problem({ HOST });
      expect(sentence).toMatch(/^HOST .+RUNDOWN_AUTH.+accounts.+header.+open.+\.$/);
      expect(config({ HOST, RUNDOWN_AUTH: 'open' }).auth).toEqual({ kind: 'open' });
      expect(config({ HOST, RUNDOWN_AUTH: 'accounts' }).auth).toEqual({
        kind: 'accounts',
        trustedProxies: [],
      });
    },
  );

  const header = {
    RUNDOWN_AUTH: 'header',
    RUNDOWN_AUTH_HEADER: 'X-Forwarded-User',
    RUNDOWN_TRUSTED_PROXIES: '10.0.0.5, 10.1.0.0/24',
  };

  it('may be a header, by a map from groups to roles', () => {
    const groups = {
      RUNDOWN_AUTH_GROUPS_HEADER: 'X-Groups',
      RUNDOWN_AUTH_ROLES: 'social=editor, leads=admin',
    };
    expect(config({ ...header, ...groups }).auth).toEqual({
      kind: 'header',
      header: 'x-forwarded-user',
      groupsHeader: 'x-groups',
      roles: { social: 'editor', leads: 'admin' },
      trustedProxies: ['10.0.0.5', '10.1.0.0/24'],
    });
  });

  it.each([
    { ...header, RUNDOWN_TRUSTED_PROXIES: '' },
    { ...header, RUNDOWN_AUTH_HEADER: '' },
    { ...header, RUNDOWN_AUTH_GROUPS_HEADER: 'X-Groups' },
    { ...header, RUNDOWN_AUTH_ROLES: 'social=editor' },
    { RUNDOWN_AUTH: 'accounts', OIDC_ISSUER: 'https://login.example.com' },
  ])('is not half said: %j', (env) => {
    expect(problem(env)).toMatch(/^(?:RUNDOWN_AUTH|OIDC_ISSUER).+\.$/);
  });
});
