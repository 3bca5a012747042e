import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { slidesPost, videoPost } from '#domain/edit/example-post.fixture.ts';
import { CaptionSection } from '../caption/caption-section.tsx';
import { type Answers, showPart } from '../content/content-harness.fixture.tsx';
import { Preview } from './preview.tsx';

const ACCOUNTS: Answers = {
  '/v1/accounts': { accounts: [{ accountId: 'acc_1', platform: 'tiktok', username: 'rye' }] },
};

const show = (post: Post) =>
  showPart({
    post,
    answers: ACCOUNTS,
    part: (form) => (
      <>
        <CaptionSection form={form} post={post} disabled={false} />
        <Preview form={form} post={post} />
      </>
    ),
  });
const preview = () => within(screen.getByLabelText('Preview'));

describe('the preview', () => {
  it('shows the account and the caption, and follows the typing', async () => {
    const user = show(videoPost({ caption: 'Fresh' }));
    await preview().findByText('@rye');
    preview().getByText('Fresh');
    await user.type(screen.getByLabelText('Caption'), ' rye #bread');
    await preview().findByText('#bread');
  });

  it('cuts a long caption, and shows all of it when asked', async () => {
    const user = show(videoPost({ caption: 'one\ntwo\nthree' }));
    expect(preview().queryByText(/three/)).toBeNull();
    await user.click(preview().getByText('… more'));
    preview().getByText(/three/);
  });

  it('takes a caption for text, whatever it holds', () => {
    show(videoPost({ caption: '<img src=x onerror=alert(1)>' }));
    preview().getByText('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img[src="x"]')).toBeNull();
  });

  it('loads nothing from an address that is none', () => {
    show(
      slidesPost({
        contentUrl: ['javascript:alert(1)', 'data:image/png;base64,AA', 'http://x.test/a.jpg'],
      }),
    );
    expect(preview().getAllByText(/cannot be shown/)).toHaveLength(3);
    expect(screen.getByLabelText('Preview').querySelector('img')).toBeNull();
  });

  it('counts the slides, and shows both platforms', async () => {
    const user = show(slidesPost());
    preview().getByLabelText('Slide 1 of 2');
    await user.click(preview().getByText('Instagram'));
    preview().getByText('For comparison. This post goes out on TikTok.');
    // Instagram sets the name before the caption, without its sign.
    await waitFor(() => expect(preview().getAllByText('rye')).toHaveLength(2));
  });
});
