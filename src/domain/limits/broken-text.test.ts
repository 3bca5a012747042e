import { describe, expect, it } from 'vitest';
import { brokenText } from './broken-text.ts';
import { captionFindings } from './check-caption.ts';

describe('what would go out altered', () => {
  it.each<[string, string, object]>([
    [
      'the first half of an emoji',
      'Fresh bread \uD83C',
      { rule: 'half-emoji', after: 'Fresh bread' },
    ],
    ['the second half', '\uDF5E bread', { rule: 'half-emoji', after: '', codePoint: 'U+DF5E' }],
    ['the halves the wrong way round', 'a\uDF5E\uD83C', { rule: 'half-emoji', count: 2 }],
    [
      'half an emoji between whole ones',
      '🍞\uD83C🍞',
      { rule: 'half-emoji', count: 1, after: '🍞' },
    ],
    ['NUL', 'Rye\u0000', { rule: 'control-character', after: 'Rye', codePoint: 'U+0000' }],
    ['backspace', 'Rye\b\b', { rule: 'control-character', count: 2 }],
    ['escape', '\u001B[31mRye', { rule: 'control-character', codePoint: 'U+001B' }],
    ['the line break of slides', 'Rye\vSpelt', { rule: 'control-character', codePoint: 'U+000B' }],
    ['delete', 'Rye\u007F', { rule: 'control-character', codePoint: 'U+007F' }],
    ['a control of Latin-1', 'Rye\u0092s', { rule: 'control-character', codePoint: 'U+0092' }],
    ['what is no character', 'Rye\uFFFE', { rule: 'control-character', codePoint: 'U+FFFE' }],
    ['on the second line', 'Rye\nSpelt\u0000', { rule: 'control-character', after: 'Spelt' }],
  ])('%s', (_, text, finding) => {
    expect(brokenText(text)).toEqual([expect.objectContaining(finding)]);
    expect(captionFindings('tiktok', 'video', text)).toContainEqual(
      expect.objectContaining({ ...finding, severity: 'error' }),
    );
  });

  it('names both kinds', () => {
    expect(brokenText('\u0000\uD83C').map(({ rule }) => rule)).toEqual([
      'half-emoji',
      'control-character',
    ]);
  });

  it.each([
    '',
    'Fresh bread 🍞',
    'two\nlines\r\nand\ttabs',
    '👩‍🍳 🇫🇷 👍🏽 1️⃣',
    'می\u200Cخواهم',
    '\u202Bعربي\u202C',
    'soft\u00ADhyphen',
    '𝔉𝔯𝔢𝔰𝔥',
  ])('is nothing of %j', (text) => {
    expect(brokenText(text)).toEqual([]);
  });
});
