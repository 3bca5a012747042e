/**
 * The core journey: list, open, zone list, edit of caption and time, save, undo, conflict, locked. What
 * the screen says is compared with what the API stores.
 */
import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { ApiClient, SandboxClient } from '../sandbox-client.ts';
import type { Person } from './engine.ts';

export interface Stage {
  readonly origin: string;
  readonly api: ApiClient;
  readonly sandbox: SandboxClient;
  readonly person: Person;
  readonly say: (line: string) => void;
}

const DAY = 24 * 60 * 60_000;
const ZONES = [
  'Eastern (ET)',
  'Central (CT)',
  'Mountain (MT)',
  'Pacific (PT)',
  'Alaska (AKT)',
  'Hawaii (HST)',
  'London (GMT)',
  'Paris (CET)',
  'Tokyo (JST)',
  'Singapore (SGT)',
  'Sydney (AEDT)',
];
const DRAWER = { role: 'dialog', name: 'Edit post' };
const CAPTION = { role: 'textbox', name: 'Caption' };
const SAVE = { role: 'button', name: 'Save changes' };

export async function coreJourney({ origin, api, sandbox, person, say }: Stage): Promise<void> {
  // These browsers have no clock to bend: the sandbox takes theirs.
  const now = new Date(Math.floor(Date.now() / 60_000) * 60_000);
  const inDays = (days: number) => new Date(now.getTime() + days * DAY).toISOString();
  await sandbox.reset({ seed: 7, posts: 20, now: now.toISOString() });
  const scheduledTime = inDays(3);
  // An emoji makes an engine keep the whole answer in another form (WebKit misread dates in it).
  const id = await sandbox.createPost({ caption: 'Rye at dawn 🥐', scheduledTime });
  const posted = { status: 'posted', scheduledTime: inDays(-1), postedAt: inDays(-1) };
  const locked = await sandbox.createPost({ caption: 'Long gone', ...posted });
  const before = await api.post(id);

  await person.visit(`${origin}/`);
  await person.sees({ role: 'list', name: 'Posts' });
  await person.sees({ role: 'link', name: 'Rye at dawn' });
  say('list');

  await person.click({ role: 'link', name: 'Rye at dawn' });
  await person.sees(DRAWER);
  say('open');

  await person.click({ role: 'combobox', name: 'Timezone' });
  await person.sees({ role: 'option', name: 'Sydney' });
  const options = await person.texts({ role: 'option' });
  if (!Array.isArray(options)) throw new Error('no options');
  deepStrictEqual(
    ZONES.map((zone, index) => String(options[index]).includes(zone)),
    ZONES.map(() => true),
  );
  await person.click({ role: 'option', name: 'Tokyo' });
  await person.sees({ role: 'combobox', name: 'Timezone', text: 'Tokyo (JST)' });
  say('zone list');

  const day = inDays(5).slice(0, 10);
  await person.pick('Scheduled time', `${day}T09:30`);
  await person.write(CAPTION, 'Rye at six');
  await person.click(SAVE);
  await person.seesNo(DRAWER);
  await person.sees({ role: 'status', text: 'Changes saved' });
  deepStrictEqual(await api.post(id), {
    ...before,
    caption: 'Rye at six',
    timezone: 'Asia/Tokyo',
    scheduledTime: `${day}T00:30:00Z`,
  });
  say('edit of caption and time, save');

  await person.click({ role: 'button', name: 'Undo' });
  await person.sees({ role: 'status', text: 'Change undone' });
  deepStrictEqual(await api.post(id), before);
  say('undo');

  await person.click({ role: 'link', name: 'Rye at dawn' });
  await person.sees(DRAWER);
  await person.write(CAPTION, 'Mine');
  await sandbox.change(id, { caption: 'Theirs' });
  await person.click(SAVE);
  await person.sees({ role: 'alert', text: 'else changed the caption' });
  strictEqual((await api.post(id)).caption, 'Theirs');
  await person.click({ role: 'button', name: 'Save mine' });
  await person.seesNo(DRAWER);
  strictEqual((await api.post(id)).caption, 'Mine');
  say('conflict');

  deepStrictEqual(await person.complaints(), []);
  await person.visit(`${origin}/posts/${locked}`);
  await person.sees({ role: 'dialog', name: 'Post details' });
  await person.sees({ role: 'note', text: 'can no longer be edited' });
  await person.seesNo(SAVE);
  deepStrictEqual(await person.complaints(), []);
  say('locked');
}
