/** What is saved is checked by the API, not by the screen alone. */
import { expect, test } from '../fixtures.ts';
import { MEDIA_ORIGIN } from '../watch-browser.ts';

const slides = (...names: string[]) => names.map((name) => `${MEDIA_ORIGIN}/${name}.jpg`);

test('caption, time and zone are saved, and nothing else is sent', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  const [sound] = await api.sounds();
  const soundId = sound?.soundId ?? '';
  const rye = await sandbox.createPost({ caption: 'Rye at dawn', soundId });
  // 14:00 EDT on 9 April.
  const scheduledTime = '2026-04-09T18:00:00Z';
  const jump = await sandbox.createPost({ caption: 'Long jump', scheduledTime });
  const quiet = await sandbox.createPost({ platform: 'instagram', caption: 'Quiet' });
  const nextPatch = () => page.waitForRequest((request) => request.method() === 'PATCH');
  await list.visit();

  await test.step('a new caption keeps the sound, and nothing else is sent', async () => {
    const before = await api.post(rye);
    await list.open('Rye at dawn');
    await drawer.changeCaption('Rye at six\nTwo loaves left');
    const patch = nextPatch();
    await drawer.saveAndExpectSaved();
    const caption = 'Rye at six\nTwo loaves left';
    expect((await patch).postDataJSON()).toEqual({ caption, soundId });
    expect(await api.post(rye)).toEqual({ ...before, caption });
    await expect(list.link('Rye at six')).toBeFocused();
    await expect(list.link('Rye at dawn')).toHaveCount(0);
  });

  await test.step('keys pressed without a pause are all saved, in a field that was wrong just before', async () => {
    await list.open('Rye at six');
    // Too long: the judge comes when the hand rests, and the button goes.
    await drawer.caption.fill('x'.repeat(2201));
    await expect(drawer.saveButton).toBeDisabled();
    const patch = nextPatch();
    await drawer.caption.evaluate((field: HTMLTextAreaElement) => field.select());
    await page.keyboard.type('Rye at seven');
    await page.keyboard.press('Control+Enter');
    expect((await patch).postDataJSON()).toEqual({ caption: 'Rye at seven', soundId });
    await expect(list.link('Rye at seven')).toBeVisible();
  });

  await test.step('14:00 in New York becomes 09:30 the next day in Tokyo', async () => {
    const before = await api.post(jump);
    await drawer.goTo(jump);
    await expect(drawer.time).toHaveValue('2026-04-09T14:00');
    await drawer.pickZone('Tokyo (JST)');
    await drawer.setTime('2026-04-10T09:30');
    await expect(drawer.dialog).toContainText('10 Apr 2026');
    await drawer.saveAndExpectSaved();
    const after = { timezone: 'Asia/Tokyo', scheduledTime: '2026-04-10T00:30:00Z' };
    expect(await api.post(jump)).toEqual({ ...before, ...after });
    await expect(list.row('Long jump')).toContainText('09:30');
  });

  await test.step('an Instagram post is saved without any sound in the request', async () => {
    await drawer.goTo(quiet);
    await expect(drawer.sound).toHaveCount(0);
    await drawer.changeCaption('Quieter');
    const patch = nextPatch();
    await drawer.saveAndExpectSaved();
    expect((await patch).postDataJSON()).toEqual({ caption: 'Quieter' });
  });

  await test.step('what a colleague changed elsewhere in the post is kept', async () => {
    await drawer.goTo(quiet);
    await drawer.changeCaption('Quieter, mended');
    const later = '2026-04-20T15:45:00Z';
    await sandbox.change(quiet, { scheduledTime: later });
    await drawer.saveAndExpectSaved();
    const after = { caption: 'Quieter, mended', scheduledTime: later };
    expect(await api.post(quiet)).toMatchObject(after);
  });
});

test('a video becomes slides in the order that was chosen, and slides become a video', async ({
  api,
  drawer,
  sandbox,
}) => {
  const id = await sandbox.createPost({ contentUrl: `${MEDIA_ORIGIN}/film.mp4` });
  const [a = '', b = '', c = ''] = slides('a', 'b', 'c');
  await drawer.visit(id);

  await test.step('a video becomes slides, in the order that was chosen', async () => {
    await drawer.chooseContent('Slides');
    for (const url of [a, b, c]) await drawer.addSlide(url);
    await drawer.moveSlideUp(3);
    await drawer.moveSlideDown(1);
    await drawer.saveAndExpectSaved();
    const after = { contentType: 'slides', contentUrl: [c, a, b] };
    expect(await api.post(id)).toMatchObject(after);
  });

  await test.step('a removed slide is gone', async () => {
    await drawer.goTo(id);
    await drawer.removeSlide(2);
    await drawer.saveAndExpectSaved();
    expect(await api.post(id)).toMatchObject({ contentUrl: [c, b] });
  });

  await test.step('slides become a video', async () => {
    await drawer.goTo(id);
    await drawer.chooseContent('Video');
    await drawer.changeVideo(`${MEDIA_ORIGIN}/film.mp4`);
    await drawer.saveAndExpectSaved();
    const after = { contentType: 'video', contentUrl: `${MEDIA_ORIGIN}/film.mp4` };
    expect(await api.post(id)).toMatchObject(after);
  });
});
