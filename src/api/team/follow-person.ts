/**
 * Who is signed in is the browser's, not the tab's: where another person signs in, every open tab says and
 * offers so. Tabs tell each other, and the server's beat says what an admin has changed.
 */
import { readPerson, readPersonText } from '#api/person.ts';
import { answerSignIn, signInStore } from '#api/sign-in-again.ts';
import { takePerson } from '#api/sign-in.ts';
import type { Named } from '#contract/team-event.ts';

/** Null where the browser has none. */
const channel =
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('rundown:person');

/** Tells the other tabs whom this page is for. */
export function announcePerson(): void {
  const text = readPersonText();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none: it is one origin's by nature
  if (text !== '') channel?.postMessage(text);
}

async function hear({ data }: MessageEvent<unknown>): Promise<void> {
  const own = readPersonText();
  if (own === '' || (data === own && !signInStore.isAsked())) return;
  // Whoever has signed in there is not asked again here.
  if ((await takePerson()) && signInStore.isAsked()) answerSignIn(true);
}

/** Asks the server where another tab is for somebody else. Returns how to stop. */
export function followOtherTabs(): () => void {
  channel?.addEventListener('message', hear);
  return () => channel?.removeEventListener('message', hear);
}

/** Asks the server where its beat is for somebody else, or another role. */
export function comparePerson(heard: Named | null): void {
  const own = readPerson();
  if (own === null || heard === null) return;
  if (heard.name !== own.name || heard.role !== own.role) void takePerson();
}
