import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftOf } from '#domain/edit/draft.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { UnsentText } from './unsent-text.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const DRAFT = { ...draftOf(videoPost()), caption: 'Typed\nwith care' };

describe('what was typed into a post that closed', () => {
  it('can be read and copied, field by field', async () => {
    const user = userEvent.setup();
    render(<UnsentText draft={DRAFT} fields={['caption', 'time']} reason="the post was closed" />);
    expect(screen.getByRole('alert').textContent).toContain('Typed\nwith care');
    expect(screen.getByRole('button', { name: 'Copy time' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Copy caption' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe('Typed\nwith care');
  });

  it.each([
    ['refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['is missing, as over plain http,', undefined],
  ])('says how else to copy where the clipboard %s', async (_, clipboard) => {
    const user = userEvent.setup({ writeToClipboard: false });
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: clipboard } }));
    render(<UnsentText draft={DRAFT} fields={['caption']} reason="the post was closed" />);
    await user.click(screen.getByRole('button', { name: 'Copy caption' }));
    expect(await screen.findByRole('button', { name: 'Select the text to copy it' })).toBeTruthy();
  });

  it('is not there where nothing was typed', () => {
    render(<UnsentText draft={DRAFT} fields={[]} reason="the post was closed" />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
