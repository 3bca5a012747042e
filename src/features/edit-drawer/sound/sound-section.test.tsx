import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Post } from '#contract/post.ts';
import { slidesPost, videoPost } from '#domain/edit/example-post.fixture.ts';
import { type Answers, showPart } from '../content/content-harness.fixture.tsx';
import { SoundSection } from './sound-section.tsx';

const FIRST = '/v1/media/sounds?limit=100';
const sound = (soundId: string, name: string, duration: number | null = 42) => ({
  soundId,
  name,
  duration,
  url: `https://cdn.test/${soundId}.mp3`,
});
const LISTED: Answers = {
  [FIRST]: {
    sounds: [sound('snd_old', 'Slow Proof'), sound('snd_2', 'Été sauvage', 65)],
    hasMore: true,
    nextCursor: 'more',
  },
  [`${FIRST}&cursor=more`]: { sounds: [sound('snd_3', 'Last Wave In')], hasMore: false },
};

const show = (post: Post, answers: Answers = LISTED) =>
  showPart({
    post,
    answers,
    part: (form) => <SoundSection form={form} ownSound={post.soundId} disabled={false} />,
  });

const picker = () => screen.getByRole('combobox', { name: 'Sound' });
const names = () =>
  within(screen.getByRole('listbox'))
    .getAllByRole('option')
    .map((option) => option.textContent);

describe('the sound picker', () => {
  it('offers "No sound" first, then every page of the list, with its length', async () => {
    const user = show(videoPost());
    await screen.findByText('Slow Proof');
    await user.click(picker());
    expect(names()).toEqual(['No sound', 'Slow Proof0:42', 'Été sauvage1:05', 'Last Wave In0:42']);
  });

  it('is searched whatever the letter case and the accents, and chosen by Enter', async () => {
    const user = show(videoPost());
    await screen.findByText('Slow Proof');
    await user.click(picker());
    await user.keyboard('ete SAU');
    expect(names()).toEqual(['Été sauvage1:05']);
    await user.keyboard('{Enter}');
    expect(picker().textContent).toContain('Été sauvage');
  });

  it('says when nothing is found', async () => {
    const user = show(videoPost());
    await screen.findByText('Slow Proof');
    await user.click(picker());
    await user.keyboard('zzz');
    await screen.findByText(/Nothing has this name/);
    await user.keyboard('{Enter}{Escape}');
    expect(picker().textContent).toContain('Slow Proof');
  });

  it.each([
    ['slides', slidesPost(), 'The post will go out silent.'],
    ['video', videoPost(), 'The post will go out silent, but for the video’s own audio.'],
  ])('says what no sound means for %s', async (_, post, words) => {
    const user = show(post);
    await screen.findByText('Slow Proof');
    expect(screen.queryByText(words)).toBeNull();
    await user.click(picker());
    await user.keyboard('{Home}{Enter}');
    await screen.findByText(words);
    expect(picker().textContent).toContain('No sound');
  });

  it('keeps a sound that is gone from the list, and can come back to it', async () => {
    const user = show(videoPost({ soundId: 'snd_gone' }));
    await screen.findByText('Unavailable sound (snd_gone)');
    await screen.findByText(/no longer in the list/);
    await user.click(picker());
    await user.keyboard('{End}{Enter}');
    expect(picker().textContent).toContain('Last Wave In');
    await user.click(picker());
    expect(names()[1]).toBe('Unavailable sound (snd_gone)');
  });

  it('keeps the sound and says why where the list cannot be loaded', async () => {
    show(videoPost({ soundId: 'snd_x' }), {});
    await screen.findByText(/The post keeps the sound it has/);
    expect(picker().textContent).toContain('Current sound (snd_x)');
  });

  it('plays one sound at a time, and stops it', async () => {
    const heard: string[] = [];
    vi.stubGlobal(
      'Audio',
      class extends EventTarget {
        readonly src: string;
        constructor(src: string) {
          super();
          this.src = src;
        }
        play() {
          heard.push(`play ${this.src}`);
          return Promise.resolve();
        }
        pause() {
          heard.push(`pause ${this.src}`);
        }
      },
    );
    const user = show(videoPost());
    await screen.findByText('Slow Proof');
    await user.click(picker());
    const list = within(screen.getByRole('group', { name: 'Search by name' }));
    await user.click(list.getByRole('button', { name: 'Play Slow Proof' }));
    await user.click(list.getByRole('button', { name: 'Play Last Wave In' }));
    await user.click(list.getByRole('button', { name: 'Stop Last Wave In' }));
    expect(heard).toEqual([
      'play https://cdn.test/snd_old.mp3',
      'pause https://cdn.test/snd_old.mp3',
      'play https://cdn.test/snd_3.mp3',
      'pause https://cdn.test/snd_3.mp3',
    ]);
  });
});
