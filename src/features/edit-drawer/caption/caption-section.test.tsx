import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { slidesPost, videoPost } from '#domain/edit/example-post.fixture.ts';
import { CaptionSection } from './caption-section.tsx';
import { showPart } from '../content/content-harness.fixture.tsx';

const show = (post: Post) =>
  showPart({ post, part: (form) => <CaptionSection form={form} post={post} disabled={false} /> });
const write = (value: string) =>
  fireEvent.change(screen.getByLabelText('Caption'), { target: { value } });
const savable = () => screen.getByLabelText('Can be saved').textContent;
const tags = (count: number) => Array.from({ length: count }, (_, n) => `#t${n}`).join(' ');

describe('the caption', () => {
  it.each([
    ['1,979 / 2,200', 'a'.repeat(1979), 'fine'],
    ['1,980 / 2,200', 'a'.repeat(1980), 'near'],
    ['2,200 / 2,200', '🥐'.repeat(1100), 'near'],
    ['2,201 / 2,200', `${'🥐'.repeat(1100)}a`, 'over'],
  ])('is counted: %s', (text, caption, level) => {
    show(videoPost());
    write(caption);
    expect(screen.getByText(text).dataset['level']).toBe(level);
  });

  it('has more room beside slides on TikTok', () => {
    show(slidesPost());
    screen.getByText('11 / 4,000');
  });

  it('over its limit blocks, and says by how much', async () => {
    show(videoPost());
    write('a'.repeat(2202));
    await screen.findByText('Shorten the caption by 2 characters.');
    expect(savable()).toBe('no');
    write('a'.repeat(2200));
    await waitFor(() => expect(savable()).toBe('yes'));
  });

  it('that came over its limit does not block what else is changed', async () => {
    show(videoPost({ caption: 'a'.repeat(2300) }));
    await screen.findByText('Shorten the caption by 100 characters.');
    await waitFor(() => expect(savable()).toBe('yes'));
  });

  it('counts hashtags and mentions, not those inside words and addresses', async () => {
    show(videoPost());
    write('C# is x#y at https://a.example/#z, me@example.com. #rye #oat @ada');
    await screen.findByText('2 hashtags · 1 mention');
  });

  it('warns of six hashtags, and blocks at thirty-one on Instagram', async () => {
    show(videoPost({ platform: 'instagram', soundId: null }));
    write(tags(6));
    await screen.findByText(/6 hashtags: more than 5 look like spam on Instagram/);
    await waitFor(() => expect(savable()).toBe('yes'));
    write(tags(31));
    await screen.findByText('31 hashtags: Instagram takes 30 at most. Remove 1.');
    expect(savable()).toBe('no');
  });
});
