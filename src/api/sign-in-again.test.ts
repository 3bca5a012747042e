import { afterEach, expect, it, vi } from 'vitest';
import { callApi } from './http-client.ts';
import { answerSignIn, signInStore } from './sign-in-again.ts';

afterEach(() => vi.unstubAllGlobals());

it('after “not now” the screen reads without asking, and whoever saves is asked, from the reading before the write on', async () => {
  let isIn = false;
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      isIn
        ? new Response('{"ok":true}')
        : new Response('{"error":{"code":"signed_out","message":"Sign in first."}}', {
            status: 401,
          }),
    ),
  );
  const stop = signInStore.subscribe(() => undefined);
  const { signal } = new AbortController();
  const path = '/v1/posts/a';
  const forScreen = callApi({ path, signal });
  await vi.waitFor(() => expect(signInStore.isAsked()).toBe(true));
  answerSignIn(false);
  await expect(forScreen).rejects.toThrow('Sign in first.');

  await expect(callApi({ path, signal })).rejects.toThrow('Sign in first.');
  expect(signInStore.isAsked()).toBe(false);

  const beforeWrite = callApi({ path });
  await vi.waitFor(() => expect(signInStore.isAsked()).toBe(true));
  isIn = true;
  answerSignIn(true);
  await expect(beforeWrite).resolves.toEqual({ ok: true });
  stop();
});
