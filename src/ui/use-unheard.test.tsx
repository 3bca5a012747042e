import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchList } from './search/search-list.tsx';
import { TextInput } from './text-input.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** As a script of the page does it, which React sees, and as one of an extension does, which it does not. */
const WAYS: readonly [string, (field: HTMLInputElement, value: string) => void][] = [
  ['the page', (field, value) => Object.assign(field, { value })],
  [
    'an extension',
    (field, value) => Reflect.set(HTMLInputElement.prototype, 'value', value, field),
  ],
];

function Form({ onSubmit }: { readonly onSubmit: (text: string) => void }) {
  const [text, setText] = useState('a');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(text);
      }}
    >
      <TextInput aria-label="Text" value={text} onChange={(event) => setText(event.target.value)} />
      <button type="submit" disabled={text === 'a'}>
        Go
      </button>
    </form>
  );
}

const isReady = () => !screen.getByRole<HTMLButtonElement>('button').disabled;

describe.each(WAYS)('a value that %s sets without an event', (_, write) => {
  const start = () => {
    const onSubmit = vi.fn<(text: string) => void>();
    render(<Form onSubmit={onSubmit} />);
    const field = screen.getByRole<HTMLInputElement>('textbox');
    field.focus();
    write(field, 'written');
    return { field, onSubmit };
  };

  it('counts when the field is left', () => {
    const { field } = start();
    expect(isReady()).toBe(false);
    act(() => field.blur());
    expect(isReady()).toBe(true);
  });

  it('counts after a moment, for whoever waits for the button', () => {
    vi.useFakeTimers();
    const { field } = start();
    act(() => {
      vi.advanceTimersByTime(600);
    });
    expect(isReady()).toBe(true);
    expect(field.value).toBe('written');
  });

  it('is what Enter sends', () => {
    const { field, onSubmit } = start();
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.submit(screen.getByRole('button'));
    expect(onSubmit).toHaveBeenCalledWith('written');
  });

  it('is searched before Enter chooses', () => {
    const onChoose = vi.fn<(value: string) => void>();
    const options = ['Oat', 'Rye', 'Spelt'].map((label) => ({ value: label, label }));
    Element.prototype.scrollIntoView = () => {};
    render(<SearchList id="s" label="Search" value="" options={options} onChoose={onChoose} />);
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    field.focus();
    write(field, 'spe');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onChoose).toHaveBeenCalledWith('Spelt');
  });
});
