/**
 * The login of a proxy in front of Rundown ends: each of its three answers × everything that asks the
 * server. Each time the sentence names it and says what to do, and what was typed is still there. Reading
 * the list and a post are in `reading-errors.test.tsx`.
 */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Asked, type Step, routeFetch } from '#api/scripted-fetch.fixture.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
// The code that the app fetches when it is needed.
import '#features/bulk-edit/bulk-bar.tsx';
import '#features/edit-drawer/edit-drawer.tsx';
import '#features/planner/planner.tsx';
import { page, prepareApp, showApp } from './whole-app.fixture.tsx';

const POST = videoPost({
  caption: 'Rye at dawn',
  platform: 'tiktok',
  scheduledTime: at('2099-04-22T18:00:00Z'),
});
const SENTENCE =
  'You are signed out of the proxy in front of Rundown. Sign in in a new tab, then try again';

const LOGIN = '<!doctype html><html><body><form>Sign in</form></body></html>';
const ANSWERS: readonly [string, Step][] = [
  ['401 with a page', { status: 401, body: LOGIN, headers: { 'content-type': 'text/html' } }],
  ['a redirect to another origin', 'redirected'],
  ['200 with a login page', { body: LOGIN, headers: { 'content-type': 'text/html' } }],
];

/** The API with one post, behind a proxy. */
function serve(answer: Step) {
  const proxy = { refuses: (_path: string): boolean => false };
  const held = { ...POST };
  routeFetch(({ path, method, body }: Asked) => {
    if (proxy.refuses(path)) return answer;
    if (method === 'PATCH' && typeof body === 'object') Object.assign(held, body);
    if (path.startsWith(`/v1/posts/${POST.postId}`)) return { body: held };
    return page(path.startsWith('/v1/posts?') ? [held] : []);
  });
  return proxy;
}
const everything = () => true;

beforeEach(() => {
  prepareApp();
  window.sessionStorage.clear();
  window.localStorage.clear();
});

const PATIENCE = { timeout: 20_000 };
const press = async (name: string | RegExp, part = document.body) =>
  fireEvent.click(await within(part).findByRole('button', { name }, PATIENCE));

async function openPost() {
  showApp(`/posts/${POST.postId}`);
  const drawer = await screen.findByRole('dialog', { name: 'Edit post' }, PATIENCE);
  const caption = await within(drawer).findByLabelText('Caption', {}, PATIENCE);
  return { drawer, caption };
}
const showsSentence = async (element: () => HTMLElement) =>
  waitFor(() => expect(element().textContent).toContain(SENTENCE), PATIENCE);

describe.each(ANSWERS)('%s', (_name, answer) => {
  it('to a save', async () => {
    const proxy = serve(answer);
    const { drawer, caption } = await openPost();
    fireEvent.change(caption, { target: { value: 'Rye at noon' } });
    proxy.refuses = everything;
    await press('Save changes', drawer);
    await showsSentence(() => within(drawer).getByRole('alert'));
    expect(caption).toHaveProperty('value', 'Rye at noon');
  });

  it('to an undo', async () => {
    const proxy = serve(answer);
    const { drawer, caption } = await openPost();
    fireEvent.change(caption, { target: { value: 'Rye at noon' } });
    await press('Save changes', drawer);
    await screen.findByText('Changes saved', {}, PATIENCE);
    proxy.refuses = everything;
    await press('Undo');
    await showsSentence(() => screen.getByRole('status'));
  });

  it('to the reading of the sounds', async () => {
    const proxy = serve(answer);
    proxy.refuses = (path) => path.startsWith('/v1/media/sounds');
    const { drawer } = await openPost();
    await showsSentence(() => drawer);
  });

  it('to the reading of the history', async () => {
    const proxy = serve(answer);
    proxy.refuses = (path) => path.startsWith('/rundown/history');
    const { drawer } = await openPost();
    fireEvent.mouseDown(within(drawer).getByRole('tab', { name: 'History' }));
    await showsSentence(() => drawer);
  });

  it('to the reading of the activity', async () => {
    const proxy = serve(answer);
    proxy.refuses = everything;
    showApp('/activity');
    await showsSentence(() => screen.getByRole('main'));
  });

  it('to a deletion', async () => {
    const proxy = serve(answer);
    const { drawer, caption } = await openPost();
    fireEvent.change(caption, { target: { value: 'Rye at noon' } });
    proxy.refuses = everything;
    await press('Delete post', drawer);
    const question = await screen.findByRole('alertdialog', {}, PATIENCE);
    await press('Delete post', question);
    await showsSentence(() => question);
    await press('Done', question);
    expect(await screen.findByDisplayValue('Rye at noon', {}, PATIENCE)).toBeDefined();
  });

  it('to a run over many posts', async () => {
    const proxy = serve(answer);
    showApp('/');
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Select “Rye/u }, PATIENCE));
    await press('Replace in captions');
    const dialog = await screen.findByRole('dialog', {}, PATIENCE);
    fireEvent.change(within(dialog).getByLabelText('Find'), { target: { value: 'dawn' } });
    fireEvent.change(within(dialog).getByLabelText('Replace with'), { target: { value: 'noon' } });
    proxy.refuses = everything;
    await press('Change 1 post', dialog);
    await showsSentence(() => dialog);
    expect(within(dialog).getByRole('button', { name: 'Retry 1 not saved' })).toBeDefined();
  });

  it('to a move in the planner', async () => {
    const proxy = serve(answer);
    showApp('/?view=week&at=2099-04-22');
    await press('Move “Rye at dawn”');
    const dialog = await screen.findByRole('dialog', { name: 'Move post' }, PATIENCE);
    fireEvent.change(within(dialog).getByLabelText('Scheduled time'), {
      target: { value: '2099-04-23T10:00' },
    });
    proxy.refuses = everything;
    await press(/^Move/u, dialog);
    await showsSentence(() => screen.getByRole('alert'));
  });
});
