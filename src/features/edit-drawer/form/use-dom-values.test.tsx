import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { afterEach, describe, expect, it } from 'vitest';
import { draftOf } from '#domain/edit/draft.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { type DraftForm, formOf } from './draft-form.ts';
import { useDomValues } from './use-dom-values.ts';

afterEach(cleanup);

const DRAFT = {
  ...draftOf(videoPost({ caption: 'one\r\ntwo' })),
  slideUrls: ['https://a.test/1.jpg'],
};

function Form() {
  const form = useForm<DraftForm>({ defaultValues: formOf(DRAFT) });
  const ref = useRef<HTMLFormElement>(null);
  const read = useDomValues(form, ref);
  const values = useWatch({ control: form.control });
  return (
    <form ref={ref}>
      <textarea aria-label="Caption" {...form.register('caption')} />
      <input aria-label="Time" type="datetime-local" {...form.register('wall')} />
      <input aria-label="Video" type="url" {...form.register('videoUrl')} />
      <input aria-label="Slide" type="url" {...form.register('slides.0.url')} />
      <input aria-label="Not of the form" name="other" />
      <button type="button" onClick={read}>
        Read
      </button>
      <button
        type="button"
        onClick={() => {
          // As while a row is removed: the form is ahead of its fields.
          const before = field('Slide').value;
          form.setValue('slides.0.url', 'https://a.test/other.jpg');
          field('Slide').value = before;
        }}
      >
        Set the form alone
      </button>
      <div role="log">{JSON.stringify(values)}</div>
      <span role="status">{String(form.formState.isDirty)}</span>
    </form>
  );
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const values = (): DraftForm => JSON.parse(screen.getByRole('log').textContent);

/** As a writing aid does: no event tells of it. */
function setSilently(name: string, value: string) {
  field(name).value = value;
}

describe('a value set without an event', () => {
  it.each([
    ['Caption', 'From the aid', (form: DraftForm) => form.caption],
    ['Time', '2026-12-24T18:30', (form: DraftForm) => form.wall],
    ['Video', 'https://b.test/new.mp4', (form: DraftForm) => form.videoUrl],
    ['Slide', 'https://b.test/2.jpg', (form: DraftForm) => form.slides[0]?.url],
  ])('in %s counts when the field is left', (name, value, of) => {
    render(<Form />);
    setSilently(name, value);
    fireEvent.blur(field(name));
    expect(of(values())).toBe(value);
  });

  it.each([
    ['a key is pressed', () => fireEvent.keyDown(field('Video'), { key: 'Escape' })],
    [
      'the pointer comes near',
      () => fireEvent.pointerOver(screen.getByRole('button', { name: 'Read' })),
    ],
    ['it is asked for', () => fireEvent.click(screen.getByRole('button', { name: 'Read' }))],
  ])('counts when %s', (_name, act) => {
    render(<Form />);
    setSilently('Caption', 'Dictated');
    act();
    expect(values().caption).toBe('Dictated');
  });

  it('is no edit where only the browser wrote the same text its own way', () => {
    render(<Form />);
    expect(field('Caption').value).toBe('one\ntwo');
    fireEvent.blur(field('Caption'));
    expect(values().caption).toBe('one\r\ntwo');
    expect(screen.getByRole('status').textContent).toBe('false');
  });

  it('can empty a field', () => {
    render(<Form />);
    setSilently('Caption', '');
    fireEvent.blur(field('Caption'));
    expect(values().caption).toBe('');
  });

  it('is not taken from a field that the form itself has just given another value', () => {
    render(<Form />);
    fireEvent.click(screen.getByRole('button', { name: 'Set the form alone' }));
    fireEvent.blur(field('Slide'));
    expect(values().slides).toEqual([{ url: 'https://a.test/other.jpg' }]);
  });
});
