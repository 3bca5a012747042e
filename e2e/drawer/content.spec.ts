/** Video, sound, caption and preview: what is kept, what is said, and that nothing typed is run. */
import { expectNoAxeViolations } from '../axe.ts';
import { expect, test } from '../fixtures.ts';
import { MEDIA_ORIGIN } from '../watch-browser.ts';

const FILM = `${MEDIA_ORIGIN}/film.mp4`;

test('a sound is kept where it is gone from the list, and where the list cannot be loaded', async ({
  api,
  drawer,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/500 \(Internal Server Error\).*sounds/s);
  const [sound] = await api.sounds();
  const soundId = sound?.soundId ?? '';
  const id = await sandbox.createPost({ contentUrl: FILM, caption: 'Before', soundId });

  await test.step('where the list cannot be loaded', async () => {
    await sandbox.addFault({ match: { path: '/v1/media/sounds' }, times: 20, status: 500 });
    await drawer.visit(id);
    await expect(drawer.dialog).toContainText('The post keeps the sound it has');
    await expect(drawer.sound).toContainText(soundId);
    await drawer.changeCaption('Between');
    await drawer.saveAndExpectSaved();
    expect(await api.post(id)).toMatchObject({ caption: 'Between', soundId });
    await sandbox.clearFaults();
  });

  await test.step('where it is gone from the list', async () => {
    await sandbox.removeSound(soundId);
    await drawer.visit(id);
    await expect(drawer.sound).toContainText(`Unavailable sound (${soundId})`);
    await drawer.changeCaption('After');
    await drawer.saveAndExpectSaved();
    expect(await api.post(id)).toMatchObject({ caption: 'After', soundId });
  });
});

test('a sound is searched, heard and chosen, and taken away', async ({
  api,
  drawer,
  page,
  sandbox,
}) => {
  const sounds = await api.sounds();
  const wanted = sounds.at(-1);
  const name = wanted?.name ?? '';
  const caption = 'Hum';
  const id = await sandbox.createPost({ contentUrl: FILM, caption, soundId: null });
  const before = await api.post(id);
  await drawer.visit(id);

  await test.step('Escape closes the list of sounds, and not the drawer', async () => {
    await drawer.sound.click();
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('option')).toHaveCount(0);
    await expect(drawer.dialog).toBeVisible();
  });

  await test.step('a sound is searched, heard and chosen, and nothing else changes', async () => {
    await drawer.sound.click();
    const options = page.getByRole('option');
    await expect(options.first()).toHaveText('No sound');
    await expect(options).toHaveCount(sounds.length + 1);
    await expectNoAxeViolations(page, '[role="dialog"]');
    await page.getByRole('button', { name: `Play ${name}` }).click();
    await page.getByRole('button', { name: `Stop ${name}` }).click();
    await expect(page.getByRole('button', { name: `Play ${name}` })).toBeVisible();

    await page.getByRole('searchbox', { name: 'Search by name' }).fill(name.toUpperCase());
    await expect(options).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(drawer.sound).toContainText(name);
    await expect(drawer.sound).toBeFocused();
    await drawer.saveAndExpectSaved();
    expect(await api.post(id)).toEqual({ ...before, soundId: wanted?.soundId });
  });

  await test.step('no sound is a choice that says what it means', async () => {
    const picture = await sandbox.createPost({
      contentType: 'slides',
      contentUrl: [`${MEDIA_ORIGIN}/a.jpg`],
      caption,
      soundId: wanted?.soundId ?? '',
    });
    const heard = await api.post(picture);
    await drawer.goTo(picture);
    await drawer.pickSound('No sound');
    await expect(drawer.dialog).toContainText('The post will go out silent.');
    const patch = page.waitForRequest((request) => request.method() === 'PATCH');
    await drawer.saveAndExpectSaved();
    expect((await patch).postDataJSON()).toEqual({ caption });
    expect(await api.post(picture)).toEqual({ ...heard, soundId: null });
  });
});

test('the video is measured and shown, its address is checked, and slides beside it keep it', async ({
  api,
  drawer,
  page,
  sandbox,
}) => {
  await test.step('the video is measured, shown, and does not play by itself', async () => {
    const [post] = await api.posts({ status: 'generated', contentType: 'video' });
    await drawer.visit(post?.postId ?? '');
    await expect(drawer.dialog).toContainText(/\d+ × \d+ · \d+:\d+ · 0:\d\d/);
    const video = page.getByLabel('The post’s video');
    await expect(video).toBeVisible();
    const state = await video.evaluate((element) =>
      element instanceof HTMLVideoElement
        ? { paused: element.paused, at: element.currentTime, controls: element.controls }
        : null,
    );
    expect(state).toEqual({ paused: true, at: 0, controls: true });
    await drawer.close();
    await expect(drawer.dialog).toBeHidden();
  });

  const id = await sandbox.createPost({ contentUrl: FILM });
  await drawer.goTo(id);
  await test.step('switching between video and slides keeps both sides', async () => {
    await drawer.changeVideo(`${MEDIA_ORIGIN}/other.mp4`);
    await drawer.chooseContent('Slides');
    await drawer.addSlide(`${MEDIA_ORIGIN}/a.jpg`);
    await drawer.chooseContent('Video');
    await expect(drawer.videoUrl).toHaveValue(`${MEDIA_ORIGIN}/other.mp4`);
    await drawer.chooseContent('Slides');
    await expect(drawer.slide(1)).toHaveValue(`${MEDIA_ORIGIN}/a.jpg`);
    await drawer.chooseContent('Video');
  });

  await test.step('an address that may not be posted blocks, and says why', async () => {
    for (const [url, message] of [
      ['javascript:alert(1)', 'Only addresses that begin with https:// can be posted.'],
      ['data:image/png;base64,AAAA', 'Only addresses that begin with https:// can be posted.'],
      ['blob:https://media.example/1', 'Only addresses that begin with https:// can be posted.'],
      ['https://media.example/my film.mp4', 'A web address has no spaces.'],
      ['https://user:secret@media.example/a.mp4', 'Remove the user name and password'],
      ['https://media.example/film.avi', 'TikTok accepts MP4, MOV or WebM'],
    ] as const) {
      await drawer.changeVideo(url);
      await expect(drawer.videoUrl).toHaveAccessibleDescription(new RegExp(escape(message)));
      await expect(drawer.videoUrl).toHaveAttribute('aria-invalid', 'true');
      await expect(drawer.saveButton).toBeDisabled();
    }
    await drawer.changeVideo('http://media.example/film.mp4');
    await expect(drawer.dialog).toContainText('Warning: The video is at http://');
    await expect(drawer.videoUrl).toHaveAttribute('aria-invalid', 'false');
    await expect(drawer.saveButton).toBeEnabled();
  });
});

test('the counter and the tags say what blocks', async ({ api, drawer, sandbox }) => {
  const [account] = (await api.posts({ platform: 'instagram' })).map((post) => post.accountId);
  const id = await sandbox.createPost({
    platform: 'instagram',
    accountId: account ?? '',
    contentUrl: FILM,
  });
  await drawer.visit(id);
  await drawer.changeCaption('🥐'.repeat(1100));
  await expect(drawer.dialog).toContainText('2,200 / 2,200');
  await expect(drawer.saveButton).toBeEnabled();
  await drawer.changeCaption(`${'🥐'.repeat(1100)}!`);
  await expect(drawer.caption).toHaveAccessibleDescription(/Shorten the caption by 1 character\./);
  await expect(drawer.saveButton).toBeDisabled();

  const tags = Array.from({ length: 31 }, (_, index) => `#t${index}`);
  await drawer.changeCaption(tags.join(' '));
  await expect(drawer.caption).toHaveAccessibleDescription(/31 hashtags: Instagram takes 30/);
  await expect(drawer.saveButton).toBeDisabled();
  await drawer.changeCaption(tags.slice(1).join(' '));
  await expect(drawer.caption).toHaveAccessibleDescription(/Warning: 30 hashtags/);
  await expect(drawer.saveButton).toBeEnabled();
});

test('the preview follows the typing, and runs nothing of it', async ({
  drawer,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({
    contentType: 'slides',
    contentUrl: ['a', 'b', 'c'].map((name) => `${MEDIA_ORIGIN}/${name}.jpg`),
  });
  // Beside the list there is room for both columns from 1936 px.
  await page.setViewportSize({ width: 2000, height: 900 });
  await drawer.visit(id);
  const preview = page.getByRole('region', { name: 'Preview' });
  const attack = '<img src=x onerror="document.title=1"> <script>document.title=2</script> #rye';
  await drawer.changeCaption(attack);
  await expect(preview).toContainText('<img src=x onerror="document.title=1">');
  await expect(preview.locator('script, img[src="x"]')).toHaveCount(0);
  await expect(page).toHaveTitle(/Rundown$/);

  await drawer.changeCaption(`One line\nand two\nand three`);
  await expect(preview).not.toContainText('and three');
  await preview.getByRole('button', { name: 'Show the whole caption' }).click();
  await expect(preview).toContainText('and three');

  await preview.getByRole('button', { name: 'Show the next slide' }).click();
  await expect(preview.getByRole('group', { name: 'Slide 2 of 3' })).toBeVisible();
  await preview.getByRole('tab', { name: 'Instagram' }).click();
  await expect(preview).toContainText('This post goes out on TikTok.');
  await expect(preview.getByRole('group', { name: 'Slide 1 of 3' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the preview is a tab, and the form is as it was behind it', async ({
    drawer,
    page,
    sandbox,
  }) => {
    const id = await sandbox.createPost({ contentUrl: FILM });
    await drawer.visit(id);
    await drawer.changeCaption('Typed on the way');
    await page.getByRole('tab', { name: 'Preview' }).click();
    await expect(drawer.caption).toBeHidden();
    await expect(page.getByRole('region', { name: 'Preview' })).toContainText('Typed on the way');
    await expectNoAxeViolations(page, '[role="dialog"]');
    await page.getByRole('tab', { name: 'Details' }).click();
    await expect(drawer.caption).toHaveValue('Typed on the way');
  });
});

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
