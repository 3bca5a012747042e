/** What is saved is checked by the API, not by the screen alone. */
import { expect, test } from './fixtures.ts';
import { MEDIA_ORIGIN } from './watch-browser.ts';

const slides = (...names: string[]) => names.map((name) => `${MEDIA_ORIGIN}/${name}.jpg`);

test('a new caption keeps the sound, and nothing else is sent', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  const [sound] = await api.sounds();
  const soundId = sound?.soundId ?? '';
  const id = await sandbox.createPost({ caption: 'Rye at dawn', soundId });
  const before = await api.post(id);

  await list.visit();
  await list.open('Rye at dawn');
  await drawer.changeCaption('Rye at six\nTwo loaves left');
  const patch = page.waitForRequest((request) => request.method() === 'PATCH');
  await drawer.saveAndExpectSaved();

  expect((await patch).postDataJSON()).toEqual({ caption: 'Rye at six\nTwo loaves left', soundId });
  expect(await api.post(id)).toEqual({ ...before, caption: 'Rye at six\nTwo loaves left' });
  await expect(list.link('Rye at six')).toBeFocused();
  await expect(list.link('Rye at dawn')).toHaveCount(0);
});

test('14:00 in New York becomes 09:30 the next day in Tokyo', async ({
  api,
  drawer,
  list,
  sandbox,
}) => {
  // 14:00 EDT on 9 April.
  const scheduledTime = '2026-04-09T18:00:00Z';
  const id = await sandbox.createPost({ caption: 'Long jump', scheduledTime });
  const before = await api.post(id);

  await list.visit();
  await list.open('Long jump');
  await expect(drawer.time).toHaveValue('2026-04-09T14:00');
  await drawer.pickZone('Tokyo (JST)');
  await drawer.setTime('2026-04-10T09:30');
  await expect(drawer.dialog).toContainText('10 Apr 2026');
  await drawer.saveAndExpectSaved();

  const after = { timezone: 'Asia/Tokyo', scheduledTime: '2026-04-10T00:30:00Z' };
  expect(await api.post(id)).toEqual({ ...before, ...after });
  await expect(list.row('Long jump')).toContainText('09:30');
});

test('a video becomes slides, in the order that was chosen', async ({ api, drawer, sandbox }) => {
  const id = await sandbox.createPost({ contentUrl: `${MEDIA_ORIGIN}/film.mp4` });
  const [a = '', b = '', c = ''] = slides('a', 'b', 'c');

  await drawer.visit(id);
  await drawer.chooseContent('Slides');
  for (const url of [a, b, c]) await drawer.addSlide(url);
  await drawer.moveSlideUp(3);
  await drawer.moveSlideDown(1);
  await drawer.saveAndExpectSaved();

  expect(await api.post(id)).toMatchObject({ contentType: 'slides', contentUrl: [c, a, b] });
});

test('slides become a video, and a removed slide is gone', async ({ api, drawer, sandbox }) => {
  const contentUrl = slides('a', 'b', 'c');
  const id = await sandbox.createPost({ contentType: 'slides', contentUrl });

  await drawer.visit(id);
  await drawer.removeSlide(2);
  await drawer.saveAndExpectSaved();
  expect(await api.post(id)).toMatchObject({ contentUrl: slides('a', 'c') });

  await drawer.visit(id);
  await drawer.chooseContent('Video');
  await drawer.changeVideo(`${MEDIA_ORIGIN}/film.mp4`);
  await drawer.saveAndExpectSaved();
  const video = { contentType: 'video', contentUrl: `${MEDIA_ORIGIN}/film.mp4` };
  expect(await api.post(id)).toMatchObject(video);
});

test('a sound is picked and removed, and nothing else changes', async ({
  api,
  drawer,
  sandbox,
}) => {
  const [sound] = await api.sounds();
  const id = await sandbox.createPost({ caption: 'Hum', soundId: null });
  const before = await api.post(id);

  await drawer.visit(id);
  await drawer.pickSound(sound?.name ?? '');
  await drawer.saveAndExpectSaved();
  expect(await api.post(id)).toEqual({ ...before, soundId: sound?.soundId });

  await drawer.visit(id);
  await drawer.pickSound('No sound');
  await drawer.saveAndExpectSaved();
  expect(await api.post(id)).toEqual(before);
});

test('a sound that was deleted meanwhile stays on the post', async ({ api, drawer, sandbox }) => {
  const [sound] = await api.sounds();
  const soundId = sound?.soundId ?? '';
  const id = await sandbox.createPost({ caption: 'Old tune', soundId });
  await sandbox.removeSound(soundId);

  await drawer.visit(id);
  await drawer.changeCaption('Old tune, new words');
  await drawer.saveAndExpectSaved();
  expect(await api.post(id)).toMatchObject({ caption: 'Old tune, new words', soundId });
});

test('an Instagram post is saved without any sound in the request', async ({
  drawer,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ platform: 'instagram', caption: 'Quiet' });

  await drawer.visit(id);
  await expect(drawer.sound).toHaveCount(0);
  await drawer.changeCaption('Quieter');
  const patch = page.waitForRequest((request) => request.method() === 'PATCH');
  await drawer.saveAndExpectSaved();
  expect((await patch).postDataJSON()).toEqual({ caption: 'Quieter' });
});

test('undo brings back all that was saved', async ({ api, drawer, list, sandbox }) => {
  const [sound] = await api.sounds();
  const id = await sandbox.createPost({ caption: 'Before', soundId: sound?.soundId ?? '' });
  const before = await api.post(id);

  await drawer.visit(id);
  await drawer.changeCaption('After');
  await drawer.pickZone('Paris (CET)');
  await drawer.setTime('2026-05-01T08:15');
  await drawer.pickSound('No sound');
  await drawer.saveAndExpectSaved();
  expect(await api.post(id)).toMatchObject({ caption: 'After', soundId: null });

  await list.undo();
  await expect(list.row('Before')).toBeVisible();
  expect(await api.post(id)).toEqual(before);
});

test('what a colleague changed elsewhere in the post is kept', async ({ api, drawer, sandbox }) => {
  const id = await sandbox.createPost({ caption: 'Ours' });
  await drawer.visit(id);
  await drawer.changeCaption('Ours, mended');
  const scheduledTime = '2026-04-20T15:45:00Z';
  await sandbox.change(id, { scheduledTime });
  await drawer.saveAndExpectSaved();
  expect(await api.post(id)).toMatchObject({ caption: 'Ours, mended', scheduledTime });
});
