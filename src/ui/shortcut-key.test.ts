import { describe, expect, it } from 'vitest';
import { shortcutKey } from './shortcut-key.ts';

describe('shortcutKey', () => {
  it.each([
    ['US', 's', 'KeyS', 's'],
    ['US, with Shift or Caps Lock', 'S', 'KeyS', 's'],
    ['Dvorak: the printed letter counts', 's', 'Semicolon', 's'],
    ['AZERTY: the printed letter counts', 'z', 'KeyW', 'z'],
    ['AZERTY slash', '/', 'Period', '/'],
    ['Russian', 'ы', 'KeyS', 's'],
    ['Russian j', 'о', 'KeyJ', 'j'],
    ['Russian slash', '.', 'Slash', '/'],
    ['Ukrainian', 'і', 'KeyS', 's'],
    ['Greek', 'σ', 'KeyS', 's'],
    ['Hebrew', 'ד', 'KeyS', 's'],
    ['Hebrew k', 'ל', 'KeyK', 'k'],
    ['Arabic', 'س', 'KeyS', 's'],
    ['Arabic slash', 'ظ', 'Slash', '/'],
    ['Arabic lam-alef, two letters', 'لا', 'KeyB', 'b'],
    ['Thai', 'ห', 'KeyS', 's'],
    ['Hangul', 'ㄴ', 'KeyS', 's'],
    ['a named key', 'Enter', 'Enter', 'Enter'],
    ['an arrow', 'ArrowDown', 'ArrowDown', 'ArrowDown'],
    ['a dead key', 'Dead', 'BracketLeft', 'Dead'],
    ['a letter without a place', 'ы', '', 'ы'],
  ])('%s: %s on %s is %s', (_, key, code, expected) => {
    expect(shortcutKey(new KeyboardEvent('keydown', { key, code }))).toBe(expected);
  });

  it.each([
    ['Russian', ',', '?'],
    ['US', '?', '?'],
  ])('%s: Shift and the place of the slash ask', (_, key, expected) => {
    const press = { key, code: 'Slash', shiftKey: true };
    expect(shortcutKey(new KeyboardEvent('keydown', press))).toBe(expected);
  });
});
