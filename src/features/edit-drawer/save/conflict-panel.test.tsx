import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftOf } from '#domain/edit/draft.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { mergeDrafts } from '#domain/edit/merge-drafts.ts';
import { ConflictPanel } from './conflict-panel.tsx';

afterEach(cleanup);

const OPENED = videoPost({ caption: 'Opened' });
const THEIRS = videoPost({
  caption: 'Theirs',
  scheduledTime: at('2026-05-01T18:00:00Z'),
  soundId: 'snd_theirs',
});
const MINE = { ...draftOf(OPENED), caption: 'Mine', wall: '2026-06-01T09:00' };

async function keep(field: string, side: 'mine' | 'theirs'): Promise<void> {
  const group = screen.getByRole('radiogroup', { name: `${field}: whose stands?` });
  await userEvent.click(within(group).getByRole('radio', { name: `Keep ${side}` }));
}

function show({ wasSaving = true, mine = MINE } = {}) {
  const onResolve = vi.fn();
  const onSave = vi.fn();
  const merge = mergeDrafts(draftOf(OPENED), mine, draftOf(THEIRS), 'tiktok');
  render(
    <ConflictPanel opened={OPENED} theirs={THEIRS} {...{ merge, wasSaving, onResolve, onSave }} />,
  );
  return {
    onResolve,
    onSave,
    use: () => screen.getByRole('button', { name: 'Use these choices' }),
  };
}

describe('the panel of a conflict', () => {
  it('shows the three values of each field that both changed, and of no other', () => {
    show();
    const caption = within(screen.getByRole('region', { name: 'Caption' }));
    for (const value of ['Opened', 'Theirs', 'Mine']) expect(caption.getByText(value)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Time' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Sound' })).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('Not saved: someone else changed');
  });

  it('waits for a choice in every field', async () => {
    const { onResolve, use } = show();
    await keep('Caption', 'mine');
    await userEvent.click(use());
    expect(onResolve).not.toHaveBeenCalled();
  });

  it.each([
    ['mine', 'mine', 'Mine', '2026-06-01T09:00'],
    ['mine', 'theirs', 'Mine', '2026-05-01T14:00'],
    ['theirs', 'mine', 'Theirs', '2026-06-01T09:00'],
    ['theirs', 'theirs', 'Theirs', '2026-05-01T14:00'],
  ] as const)('caption %s, time %s, and what only they changed', async (a, b, caption, wall) => {
    const { onResolve, use } = show({ wasSaving: false });
    await keep('Caption', a);
    await keep('Time', b);
    await userEvent.click(use());
    expect(onResolve).toHaveBeenCalledExactlyOnceWith({
      ...draftOf(THEIRS),
      caption,
      wall,
    });
  });

  it('takes one side for all with one press', async () => {
    const { onResolve, onSave } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Keep theirs' }));
    expect(onResolve).toHaveBeenCalledExactlyOnceWith(draftOf(THEIRS));
    await userEvent.click(screen.getByRole('button', { name: 'Save mine' }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...MINE, soundId: 'snd_theirs' });
  });

  it('offers no choice by field where one field differs: the two presses say it', async () => {
    const { onResolve } = show({ mine: { ...draftOf(OPENED), caption: 'Mine' } });
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Use these choices' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Keep theirs' }));
    expect(onResolve).toHaveBeenCalledExactlyOnceWith(draftOf(THEIRS));
  });

  it('marks the words that differ', () => {
    show();
    const marked = screen.getByRole('alert').querySelectorAll('mark');
    expect([...marked].map((mark) => mark.textContent)).toContain('Mine');
  });
});
