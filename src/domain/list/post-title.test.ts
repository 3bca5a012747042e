import { describe, expect, it } from 'vitest';
import { postTitle, shortTitle } from './post-title.ts';

describe('the title of a post', () => {
  it.each([
    ['Fresh bread\nfrom the oven', 'Fresh bread'],
    ['  Fresh bread  ', 'Fresh bread'],
    ['\n\n\r\nFresh bread', 'Fresh bread'],
    ['\u2800\nFresh bread', 'Fresh bread'],
    ['\u200B\nFresh bread', 'Fresh bread'],
    ['\u2063\nFresh bread', 'Fresh bread'],
    ['\u2060 \uFEFF\u00AD\nFresh bread', 'Fresh bread'],
    ['\u3164\uFFA0\u115F\nFresh bread', 'Fresh bread'],
    ['\u202B\u202C\u200F\nFresh bread', 'Fresh bread'],
    ['\u180E\u034F\u061C\nFresh bread', 'Fresh bread'],
    ['\uFE0F\u200D\nFresh bread', 'Fresh bread'],
    ['\u00A0\u3000\u2003\nFresh bread', 'Fresh bread'],
    ['\u{E0020}\u{E007F}\nFresh bread', 'Fresh bread'],
    ['\u2800\u2800Fresh bread\u2800', 'Fresh bread'],
    ['Fresh bread\u2028from the oven', 'Fresh bread'],
    ['👩\u200D🍳 bakes', '👩\u200D🍳 bakes'],
    ['❤\uFE0F\nbread', '❤\uFE0F'],
    ['.\nFresh bread', '.'],
    ['עוגה טרייה', 'עוגה טרייה'],
  ])('of %j is %j', (caption, title) => {
    expect(postTitle({ caption })).toBe(title);
  });

  it.each(['', ' ', '\n', '\u2800', '\u200B\u2063', '\u2800\n\u200B \n\u3164', '\u0000'])(
    'of %j is "Untitled post"',
    (caption) => {
      expect(postTitle({ caption })).toBe('Untitled post');
      expect(shortTitle({ caption })).toBe('Untitled post');
    },
  );
});
