/** What happens to one save: faults of the network and the API, colleagues, and the clock. */
import type { Page, Route } from '@playwright/test';
import { postPath } from '#api/post-path.ts';
import type { Fault, PostColumns, SandboxClient } from '../sandbox-client.ts';
import { type Random, chance, newCaption } from './plan-edit.ts';
import { STREET, type Street } from './street.ts';

const PATCH_FAULTS: Readonly<Record<string, Omit<Fault, 'match'>>> = {
  'drop before': { drop: 'before' },
  'drop after': { drop: 'after' },
  'answer cut off': { truncate: true },
  delay: { delayMs: 300 },
  timeout: { delayMs: 120_000 },
  400: { status: 400 },
  401: { status: 401 },
  404: { status: 404 },
  409: { status: 409 },
  429: { status: 429, headers: { 'retry-after': '30' } },
  500: { status: 500 },
  503: { status: 503 },
  'html under 200': { body: '<html>Sign in</html>' },
  'half a json': { body: '{"postId":"po' },
};

const COLLEAGUE = ['none', 'none', 'none', 'early', 'gap', 'late'] as const;

/** What befalls one save. */
export interface Misfortune {
  /** A key of the table above; null for none. */
  readonly fault: string | null;
  /** Reads fail from the PATCH on: its outcome cannot be known. */
  readonly blind: boolean;
  /** The fresh read before the PATCH fails once, and is retried. */
  readonly shaky: boolean;
  /** When a colleague writes: before the save, between its read and its PATCH, after its PATCH. */
  readonly colleague: 'none' | 'early' | 'gap' | 'late';
  readonly columns: PostColumns;
  /** When the post is taken away: before the save, or between its read and its PATCH. */
  readonly goesLive: 'no' | 'early' | 'gap';
  /** A proxy in front of the server signs out: what it answers to everything, from Save on. */
  readonly signedOut: keyof typeof LOGIN | null;
  /** The answers give only a part of a date. */
  readonly halfDate: boolean;
  /** What befalls the page before the save. */
  readonly street: Street | null;
}

/** A login that has ended, as proxies answer it. */
const LOGIN = {
  '401 with a page': { status: 401, contentType: 'text/html', body: '<html>Sign in</html>' },
  'a login page': { status: 200, contentType: 'text/html', body: '<html>Sign in</html>' },
  '302 to a login page': { status: 302, headers: { location: '/signed-out-of-the-proxy' } },
};
const LOGINS = ['401 with a page', 'a login page', '302 to a login page'] as const;

export function planMisfortune(random: Random, number: number): Misfortune {
  const fault = chance(random, 0.55) ? random.pick(Object.keys(PATCH_FAULTS)) : null;
  const caption = `Colleague ${newCaption(random, number)}`;
  const instant = new Date(Date.UTC(2026, 6, random.between(1, 28), 9)).toISOString();
  // Together, as any PATCH would write them.
  const time = { scheduledTime: instant, timezone: 'Europe/Paris' };
  return {
    fault,
    blind: fault !== null && chance(random, 0.25),
    shaky: chance(random, 0.15),
    colleague: random.pick(COLLEAGUE),
    columns: random.pick<PostColumns>([{ caption }, time, { caption, ...time }]),
    goesLive: random.pick(['no', 'no', 'no', 'no', 'no', 'no', 'no', 'no', 'early', 'gap']),
    signedOut: chance(random, 0.08) ? random.pick(LOGINS) : null,
    halfDate: chance(random, 0.1),
    street: chance(random, 0.4) ? random.pick(STREET) : null,
  };
}

const isApi = (url: URL) => url.pathname.startsWith('/v1/');

/** Sets the stage for the next save of one post; `end` clears it again. */
export function stage(page: Page, sandbox: SandboxClient, postId: string) {
  const path = postPath(postId);
  const isThisPost = (url: URL) => url.pathname + url.search === path;
  let route: ((route: Route) => Promise<void>) | undefined;
  return {
    begin: async (what: Misfortune, act: (when: 'gap' | 'late') => Promise<void>) => {
      const fault = what.fault === null ? undefined : PATCH_FAULTS[what.fault];
      if (fault !== undefined)
        await sandbox.addFault({ match: { method: 'PATCH', path }, ...fault });
      if (what.shaky) await sandbox.addFault({ match: { method: 'GET', path }, status: 503 });
      if (what.halfDate) {
        const set = { createdAt: '2026-04' };
        await sandbox.addFault({ match: { method: 'GET', path }, set, times: 1000 });
      }
      let isSent = false;
      let isLate = false;
      route = async (handled) => {
        const isPatch = handled.request().method() === 'PATCH';
        if (isPatch && !isSent) {
          isSent = true;
          await act('gap');
          if (what.blind) {
            await sandbox.addFault({ match: { method: 'GET', path }, status: 500, times: 1000 });
          }
        } else if (!isPatch && isSent && !isLate) {
          isLate = true;
          await act('late');
        }
        await handled.continue();
      };
      await page.route(isThisPost, route);
      const { signedOut } = what;
      if (signedOut !== null) await page.route(isApi, (any) => any.fulfill(LOGIN[signedOut]));
    },
    end: async () => {
      if (route !== undefined) await page.unroute(isThisPost, route);
      await page.unroute(isApi);
      await sandbox.clearFaults();
    },
  };
}
