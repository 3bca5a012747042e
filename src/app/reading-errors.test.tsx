/**
 * Every way a read can go wrong × the two reads a screen cannot do without. Each time the sentence
 * says why and what to do, and "Try again" brings what was not there.
 */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Asked, type Step, refusing, routeFetch } from '#api/scripted-fetch.fixture.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
// The code that the app fetches when it is needed.
import '#features/edit-drawer/edit-drawer.tsx';
import { page, prepareApp, showApp } from './whole-app.fixture.tsx';

const POST = { ...videoPost(), caption: 'Rye at dawn' };

const ROWS: readonly { name: string; fault: Step; says: RegExp }[] = [
  {
    name: '401',
    fault: { status: 401 },
    says: /API key was not accepted.*INFINIPOST_API_KEY.*try again/s,
  },
  { name: '404', fault: { status: 404 }, says: /could not be loaded/ },
  {
    name: '409, went live',
    fault: refusing(409, 'x', 'Post is already posted'),
    says: /Post is already posted.*Reload the page/s,
  },
  {
    name: '400 with a message',
    fault: refusing(400, 'x', 'Caption has a bad word'),
    says: /Caption has a bad word.*Reload the page/s,
  },
  {
    name: '429 with Retry-After',
    fault: { status: 429, headers: { 'retry-after': '30' } },
    says: /too many requests.*Wait 30 seconds/s,
  },
  { name: '500', fault: { status: 500 }, says: /internal error.*try again/s },
  { name: '503', fault: { status: 503 }, says: /not available right now.*try again/s },
  { name: 'a timeout', fault: 'timeout', says: /no answer came in time.*try again/s },
  { name: 'a dropped connection', fault: 'lost', says: /connection was lost.*online/s },
  {
    name: 'an HTML page',
    fault: { body: '<html><body>Sign in</body></html>' },
    says: /signed out of the proxy.*try again/s,
  },
  {
    name: '401 with a login page',
    fault: { status: 401, body: '<!doctype html><title>Sign in</title>' },
    says: /You are signed out of the proxy in front of Rundown\. Sign in in a new tab, then try again/,
  },
  {
    name: 'a redirect to a login',
    fault: 'redirected',
    says: /You are signed out of the proxy in front of Rundown\. Sign in in a new tab, then try again/,
  },
  {
    name: 'half a JSON',
    fault: { body: '{"postId":"post_jour' },
    says: /could not be understood.*try again/s,
  },
];

/** The API with one post; `broken` answers with the fault until it is mended. */
function serve(fault: Step, isBroken: (path: string) => boolean) {
  const server = { isMended: false };
  routeFetch(({ path }: Asked) => {
    if (!server.isMended && isBroken(path)) return fault;
    if (path.startsWith(`/v1/posts/${POST.postId}`)) return { body: POST };
    return page(server.isMended && path.startsWith('/v1/posts?') ? [POST] : []);
  });
  return server;
}
beforeEach(prepareApp);

const PATIENCE = { timeout: 20_000 };

describe.each(ROWS)('$name', ({ fault, says }) => {
  it('the list says so, and loads when asked again', async () => {
    const server = serve(fault, (path) => path.startsWith('/v1/posts?'));
    showApp('/?status=all');
    const alert = await screen.findByRole('alert', {}, PATIENCE);
    expect(alert.textContent).toMatch(says);
    server.isMended = true;
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Rye at dawn', {}, PATIENCE)).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('opening says so, and loads when asked again', async () => {
    const server = serve(fault, (path) => path.startsWith(`/v1/posts/${POST.postId}`));
    showApp(`/posts/${POST.postId}`);
    const drawer = within(await screen.findByRole('dialog', {}, PATIENCE));
    const alert = await drawer.findByRole('alert', {}, PATIENCE);
    expect(alert.textContent).toMatch(says);
    server.isMended = true;
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await drawer.findByDisplayValue('Rye at dawn', {}, PATIENCE)).toBeDefined();
  });
});
