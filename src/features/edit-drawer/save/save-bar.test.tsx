import { act, cleanup, render, screen } from '@testing-library/react';
import { type ComponentProps } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SaveBar } from './save-bar.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const BASE: ComponentProps<typeof SaveBar> = {
  changed: ['caption', 'time'],
  isValid: true,
  isSaving: false,
  hasConflict: false,
  isPersisted: true,
  hasNext: false,
};
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Save changes' });

function setOnline(online: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  act(() => {
    window.dispatchEvent(new Event(online ? 'online' : 'offline'));
  });
}

describe('the foot of the form', () => {
  it.each<[string, Partial<typeof BASE>, RegExp, boolean]>([
    ['nothing is changed', { changed: [] }, /No changes/, false],
    ['something is changed', {}, /Changed: caption and time/, true],
    ['a conflict is not settled', { hasConflict: true }, /Choose above whose change stands/, false],
    ['something is invalid', { isValid: false }, /Correct what is marked/, false],
    ['the browser keeps nothing', { isPersisted: false }, /keeps no drafts/, true],
  ])('%s', (_, props, text, enabled) => {
    render(<SaveBar {...BASE} {...props} />);
    expect(screen.getByText(text)).toBeTruthy();
    expect(button().disabled).toBe(!enabled);
  });

  it('keeps the button in reach, and busy, while saving', () => {
    render(<SaveBar {...BASE} isSaving />);
    expect(button().getAttribute('aria-busy')).toBe('true');
    expect(button().disabled).toBe(false);
  });

  it('offers Save also where the browser says that it is offline', () => {
    render(<SaveBar {...BASE} />);
    setOnline(false);
    expect(screen.getByText(/says that it is offline/)).toBeTruthy();
    expect(button().disabled).toBe(false);
    setOnline(true);
    expect(screen.getByText(/Back online/)).toBeTruthy();
    expect(button().disabled).toBe(false);
  });
});
