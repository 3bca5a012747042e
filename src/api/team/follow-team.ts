/**
 * This tab's connection to what the others do. It begins again after a failure, ever later, and goes on
 * where it ended: nothing is missed meanwhile.
 */
import type { QueryClient } from '@tanstack/react-query';
import { readBeat, readChanged, readPresence } from '#contract/team-event.ts';
import { readBasePath } from '#api/base-path.ts';
import { subscribePerson } from '#api/person.ts';
import { postQueries } from '#api/post-queries.ts';
import { TAB_NAME } from '#api/tab-name.ts';
import { announcePerson, comparePerson, followOtherTabs } from './follow-person.ts';
import { openPost, otherTabs } from './open-tabs.ts';
import { takeChanges } from './take-changes.ts';

/** The server is heard every five seconds; after this silence the connection is dead. Milliseconds. */
const SILENT_MS = 20_000;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
/** What is open is said so much later: the request would hold up the opening itself. Milliseconds. */
const ANNOUNCE_MS = 50;

const address = (path: string) => `${readBasePath().slice(0, -1)}/rundown/${path}`;

let announcing: ReturnType<typeof setTimeout> | undefined;

/** Once for a post that takes the place of another, and after the frame that opens it. */
function announce(): void {
  clearTimeout(announcing);
  announcing = setTimeout(sendOpenPost, ANNOUNCE_MS);
}

function sendOpenPost(): void {
  void fetch(address('open'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ tab: TAB_NAME, postId: openPost.read() }),
    credentials: 'same-origin',
    keepalive: true,
    redirect: 'manual',
    // Only a courtesy to others: the next connection says it again.
  }).catch(() => {});
}

/** Connects, and returns how to end it. */
export function followTeam(client: QueryClient): () => void {
  let source: EventSource | undefined;
  let since: string | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  const wait = (ms: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };

  function connect(): void {
    clearTimeout(timer);
    source?.close();
    if (isEnded || !navigator.onLine) return;
    const query = new URLSearchParams({ tab: TAB_NAME, ...(since === null ? {} : { since }) });
    source = new EventSource(address(`events?${query.toString()}`));
    const hear = (event: MessageEvent) => {
      failures = 0;
      if (event.lastEventId !== '') since = event.lastEventId;
      wait(SILENT_MS, again);
    };
    source.addEventListener('open', () => {
      if (openPost.read() !== null) announce();
    });
    source.addEventListener('beat', (event) => {
      hear(event);
      comparePerson(readBeat(event.data));
    });
    source.addEventListener('changed', (event) => {
      hear(event);
      void takeChanges(client, readChanged(event.data));
    });
    source.addEventListener('missed', (event) => {
      hear(event);
      void client.invalidateQueries({ queryKey: postQueries.lists });
    });
    source.addEventListener('presence', (event) => {
      hear(event);
      otherTabs.write(readPresence(event.data));
    });
    source.addEventListener('error', again);
  }

  function again(): void {
    // Left open, the browser would connect by itself, and always at once.
    source?.close();
    otherTabs.write([]);
    const longest = Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS);
    failures += 1;
    // Not all tabs at the same moment after a restart of the server.
    wait(longest * (0.5 + Math.random() / 2), connect);
  }

  // First: where a browser refuses to connect, nothing is left behind that would try again.
  connect();
  const stopAnnouncing = openPost.subscribe(announce);
  const stopFollowing = followOtherTabs();
  // What this tab has open is the new person's from now on.
  const stopPerson = subscribePerson(connect);
  announcePerson();
  globalThis.addEventListener('online', connect);
  // A page in the back/forward cache is not open; it connects anew when it comes back.
  const leave = () => source?.close();
  const comeBack = (event: PageTransitionEvent) => event.persisted && connect();
  globalThis.addEventListener('pagehide', leave);
  globalThis.addEventListener('pageshow', comeBack);
  return () => {
    isEnded = true;
    clearTimeout(timer);
    clearTimeout(announcing);
    source?.close();
    stopAnnouncing();
    stopFollowing();
    stopPerson();
    globalThis.removeEventListener('online', connect);
    globalThis.removeEventListener('pagehide', leave);
    globalThis.removeEventListener('pageshow', comeBack);
  };
}
