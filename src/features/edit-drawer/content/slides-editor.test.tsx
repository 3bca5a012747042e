import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Post } from '#contract/post.ts';
import { slidesPost, videoPost } from '#domain/edit/example-post.fixture.ts';
import { ContentSection } from './content-section.tsx';
import { type Pictures, showPart } from './content-harness.fixture.tsx';

interface World {
  readonly pictures?: Pictures;
  readonly disabled?: boolean;
}

const url = (name: string) => `https://cdn.test/${name}.jpg`;
const urls = (...names: string[]) => names.map(url);

const showFields = (post: Post, { pictures = {}, disabled = false }: World = {}) =>
  showPart({
    post,
    pictures,
    part: (form) => <ContentSection form={form} platform={post.platform} disabled={disabled} />,
  });

const shown = () =>
  screen.queryAllByLabelText<HTMLInputElement>(/^Slide \d+ URL$/).map((input) => input.value);
const slide = (number: number) => screen.getByLabelText<HTMLInputElement>(`Slide ${number} URL`);
// By label first: jsdom takes long to work out the role and name of every element.
function button(name: string): HTMLElement {
  const labelled = screen.queryByLabelText(name, { selector: 'button' });
  const named = labelled ?? screen.getByText(name, { selector: 'button > span' }).closest('button');
  if (named === null) throw new Error(`no button is called ${name}`);
  return named;
}
const row = (number: number) => {
  const list = screen.getByLabelText('Slides', { selector: 'ol' });
  return list.children[number - 1]?.textContent;
};
const said = () => screen.getAllByRole('status').map((region) => region.textContent);

describe('the order of slides', () => {
  it('is changed by the buttons, said, and the focus stays with the slide', async () => {
    const user = showFields(slidesPost({ contentUrl: urls('a', 'b', 'c', 'd', 'e') }));
    await user.click(button('Move slide 3 up'));
    expect(shown()).toEqual(urls('a', 'c', 'b', 'd', 'e'));
    expect(said()).toContain('Slide 3 moved to 2 of 5');
    expect(document.activeElement).toBe(button('Move slide 2 up'));
    await user.click(button('Move slide 4 down'));
    expect(shown()).toEqual(urls('a', 'c', 'b', 'e', 'd'));
    expect(document.activeElement).toBe(button('Move slide 5 up'));
  });
});

describe('a removed slide', () => {
  it('hands the focus to the next, and comes back', async () => {
    const user = showFields(slidesPost({ contentUrl: urls('a', 'b', 'c') }));
    await user.click(button('Remove slide 2'));
    expect(shown()).toEqual(urls('a', 'c'));
    expect(document.activeElement).toBe(button('Remove slide 2'));
    await user.click(button('Undo'));
    expect(shown()).toEqual(urls('a', 'b', 'c'));
    expect(document.activeElement).toBe(slide(2));
    expect(said()).toContain('Slide 2 is back');
  });

  it('that was the last hands the focus to "Add slide", and none is too few', async () => {
    const user = showFields(slidesPost({ contentUrl: urls('a') }));
    await user.click(button('Remove slide 1'));
    expect(shown()).toEqual([]);
    expect(document.activeElement).toBe(button('Add slide'));
    await screen.findByText('Add at least one slide.');
  });
});

describe('a paste of many addresses', () => {
  it.each([
    ['lines', '\n'],
    ['commas', ','],
    ['spaces', ' '],
  ])('separated by %s takes the place of an empty slide', async (_, separator) => {
    const many = urls('a', 'b', 'c', 'd', 'e');
    const user = showFields(videoPost());
    await user.click(screen.getByLabelText('Slides', { selector: 'input' }));
    await user.click(button('Add slide'));
    expect(document.activeElement).toBe(slide(1));
    await user.paste(many.join(separator));
    expect(shown()).toEqual(many);
    expect(document.activeElement).toBe(slide(5));
    await user.click(button('Undo'));
    expect(shown()).toEqual(['']);
  });

  it('follows a slide that has one, and replaces one that is marked', async () => {
    const user = showFields(slidesPost({ contentUrl: urls('a', 'd') }));
    await user.click(slide(1));
    await user.paste(`${url('b')} ${url('c')}`);
    expect(shown()).toEqual(urls('a', 'b', 'c', 'd'));
    await user.tripleClick(slide(4));
    await user.paste(`${url('e')} ${url('f')}`);
    expect(shown()).toEqual(urls('a', 'b', 'c', 'e', 'f'));
  });

  it('of one address goes into the field', async () => {
    const user = showFields(slidesPost({ contentUrl: urls('a') }));
    await user.clear(slide(1));
    await user.paste(url('b'));
    expect(shown()).toEqual(urls('b'));
  });

  it('is not taken back over what was typed since', async () => {
    const user = showFields(slidesPost({ contentUrl: urls('a') }));
    await user.click(slide(1));
    await user.paste(`${url('b')} ${url('c')}`);
    button('Undo');
    await user.type(slide(3), 'x');
    expect(screen.queryByText('Undo')).toBeNull();
  });
});

describe('what is said at a slide', () => {
  it('names it: its size, its shape, what does not load, what is there twice', async () => {
    showFields(
      slidesPost({
        platform: 'instagram',
        soundId: null,
        contentUrl: [url('a'), url('b'), url('a'), url('gone'), 'http://cdn.test/e.png'],
      }),
      { pictures: { [url('a')]: [1080, 1350], [url('b')]: [1086, 1448] } },
    );
    await waitFor(() => expect(row(1)).toContain('1080 × 1350 · 4:5'));
    expect(row(2)).toContain('Slide 2 is 1086 × 1448: Instagram accepts 4:5 to 1.91:1');
    expect(row(3)).toContain('Warning: Slide 3 is the same as slide 1.');
    expect(row(4)).toContain('Warning: Slide 4 could not be checked here');
    expect(row(5)).toContain('Could not check slide 5: this page loads nothing over http://');
    expect(row(5)).toContain('Warning: Slide 5 is PNG');
    expect(row(5)).toContain('Warning: Slide 5 is at http://');
  });

  it('is never "broken" while the computer is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    showFields(slidesPost({ contentUrl: urls('a') }));
    await waitFor(() => expect(row(1)).toContain('Could not check slide 1: you are offline.'));
    vi.restoreAllMocks();
  });

  it('is nothing once the post is closed', () => {
    showFields(slidesPost({ contentUrl: ['http://cdn.test/a.png'] }), { disabled: true });
    expect(slide(1)).toHaveProperty('readOnly', true);
    expect(screen.queryByText(/Warning/)).toBeNull();
    expect(screen.queryByText('Add slide')).toBeNull();
  });
});

describe('what blocks the save', () => {
  it.each([
    ['javascript:alert(1)', 'Only addresses that begin with https:// can be posted.'],
    ['https://cdn.test/my photo.jpg', 'A web address has no spaces.'],
    ['https://me:secret@cdn.test/a.jpg', 'Remove the user name and password'],
    ['https://cdn.test/a.mp4', 'Slide 1 is a video (MP4). Slides are pictures: replace it.'],
    ['https://cdn.test/a.gif', 'Slide 1 is GIF: TikTok accepts JPEG or WebP. Replace it.'],
  ])('%s', async (typed, message) => {
    const user = showFields(slidesPost({ contentUrl: urls('a') }));
    await user.clear(slide(1));
    await user.click(slide(1));
    await user.paste(typed);
    const field = await screen.findByRole('textbox', {
      name: 'Slide 1 URL',
      description: (text) => text.includes(message),
    });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText('Can be saved').textContent).toBe('no');
  });

  it('is not a warning', async () => {
    const user = showFields(slidesPost({ contentUrl: urls('a') }));
    await user.clear(slide(1));
    await user.click(slide(1));
    await user.paste('http://cdn.test/a.png');
    await waitFor(() => expect(row(1)).toContain('Warning: Slide 1 is PNG'));
    expect(slide(1).getAttribute('aria-invalid')).toBe('false');
    expect(screen.getByLabelText('Can be saved').textContent).toBe('yes');
  });

  it('is one slide too many', async () => {
    const ten = Array.from({ length: 10 }, (_, index) => url(String(index)));
    const user = showFields(slidesPost({ platform: 'instagram', soundId: null, contentUrl: ten }));
    await user.click(button('Add slide'));
    await user.paste(url('eleventh'));
    await screen.findByText('Instagram takes 10 slides at most. Remove 1.');
  });
});
