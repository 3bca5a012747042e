import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askToSignIn, signInStore } from '#api/sign-in-again.ts';
import { readPerson, subscribePerson, writePerson } from '#api/person.ts';
import { announcePerson, comparePerson, followOtherTabs } from './follow-person.ts';

const ADA = { name: 'Ada', role: 'admin', auth: 'accounts' } as const;
const VERA = { name: 'Vera', role: 'viewer', auth: 'accounts' } as const;

/** Stands for another tab: a channel hears all but itself. */
const otherTab = new BroadcastChannel('rundown:person');
const say = (data: unknown) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none: it is one origin's by nature
  otherTab.postMessage(data);
};
/** The server, before which this person is signed in by now. */
function signedIn({ auth, ...person }: typeof ADA | typeof VERA) {
  const ask = vi.fn<(url: string) => Promise<Response>>(async () =>
    Response.json({ person, auth }),
  );
  vi.stubGlobal('fetch', ask);
  return ask;
}

let stop = () => {};
beforeEach(() => {
  document.head.innerHTML = `<meta name="rundown-person" content='${JSON.stringify(ADA)}' />`;
  stop = followOtherTabs();
});
afterEach(() => {
  stop();
  document.head.replaceChildren();
});

describe('where another tab is for somebody else', () => {
  it('this one follows, with name and role, as the server says', async () => {
    signedIn(VERA);
    const shown: unknown[] = [];
    const leave = subscribePerson(() => shown.push(readPerson()));
    say(JSON.stringify({ ...VERA, role: 'admin' }));
    await vi.waitFor(() => expect(readPerson()).toEqual(VERA));
    expect(shown).toEqual([VERA]);
    leave();
  });

  it('stays as it is where the server is not reached, and after it has stopped listening', async () => {
    const ask = vi
      .fn<() => Promise<Response>>()
      .mockRejectedValue(new TypeError('Failed to fetch'));
    vi.stubGlobal('fetch', ask);
    say(JSON.stringify(VERA));
    await vi.waitFor(() => expect(ask).toHaveBeenCalledOnce());
    expect(readPerson()).toEqual(ADA);
  });

  it.each([ADA, VERA])(
    'a sign-in that is asked for here has happened there: %o',
    async (person) => {
      const leave = signInStore.subscribe(() => {});
      const answered = askToSignIn(true);
      signedIn(person);
      say(JSON.stringify(person));
      await expect(answered).resolves.toBe(true);
      expect(readPerson()).toEqual(person);
      leave();
    },
  );

  it('is still asked for where the server knows nobody', async () => {
    const leave = signInStore.subscribe(() => {});
    void askToSignIn(true);
    const ask = vi.fn<() => Promise<Response>>(async () => Response.json({}, { status: 401 }));
    vi.stubGlobal('fetch', ask);
    say(JSON.stringify(ADA));
    await vi.waitFor(() => expect(ask).toHaveBeenCalledOnce());
    expect(signInStore.isAsked()).toBe(true);
    leave();
  });

  it('nothing is asked where it is for the same person, or where nobody signs in', async () => {
    const ask = signedIn(VERA);
    say(JSON.stringify(ADA));
    document.head.replaceChildren();
    comparePerson(VERA);
    announcePerson();
    stop();
    const heard = vi.fn<() => void>();
    const last = followOtherTabs();
    otherTab.addEventListener('message', heard, { once: true });
    document.head.innerHTML = `<meta name="rundown-person" content='${JSON.stringify(ADA)}' />`;
    announcePerson();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect(ask).not.toHaveBeenCalled();
    last();
  });
});

it.each([
  ['another person', { name: 'Vera', role: 'viewer' }, VERA],
  ['another role', { name: 'Ada', role: 'viewer' }, { ...ADA, role: 'viewer' as const }],
])('the beat is for %s: the page asks and follows', async (_name, heard, now) => {
  const { auth, ...person } = now;
  vi.stubGlobal('fetch', async () => Response.json({ person, auth }));
  comparePerson(heard);
  await vi.waitFor(() => expect(readPerson()).toEqual(now));
});

it('who shows the person is not told twice of the same', () => {
  const tell = vi.fn<() => void>();
  const leave = subscribePerson(tell);
  writePerson(ADA);
  expect(tell).not.toHaveBeenCalled();
  writePerson(VERA);
  expect(tell).toHaveBeenCalledOnce();
  leave();
});
