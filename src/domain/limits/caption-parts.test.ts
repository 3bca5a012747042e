import { describe, expect, it } from 'vitest';
import { captionParts, countTags } from './caption-parts.ts';

describe('hashtags', () => {
  it.each<[string, number]>([
    ['', 0],
    ['no tag at all', 0],
    ['#rye', 1],
    ['#rye #bread', 2],
    ['#rye #rye', 2],
    ['#rye#bread', 2],
    ['(#rye), #bread!', 2],
    ['line\n#rye', 1],
    ['#', 0],
    ['# rye', 0],
    ['##rye', 1],
    ['#!', 0],
    ['No. #1 in town', 1],
    ['#under_score', 1],
    // Inside a word.
    ['C#major', 0],
    ['x#y#z', 0],
    ['été#tag', 0],
    ['१#tag', 0],
    ['_#tag', 0],
    // In a web address, with and without a scheme.
    ['https://example.com/#menu', 0],
    ['see http://example.com/a#b-c now', 0],
    ['www.example.com/#menu', 0],
    ['oatandember.com/#menu', 0],
    ['https://example.com/#menu #rye', 1],
    // An HTML entity that came along with a copy.
    ['it&#39;s', 0],
    // Other scripts, and the full-width sign.
    ['#bäckerei #brotliebe', 2],
    ['#מאפייה #חלה', 2],
    ['#パン ＃焼きたて', 2],
    ['#हिन्दी', 1],
    // Emoji tags, and a key cap that only looks like one.
    ['#🥐', 1],
    ['#👩‍🍳👍🏽', 1],
    ['#️⃣', 0],
  ])('%j has %i', (caption, hashtags) => {
    expect(countTags(caption).hashtags).toBe(hashtags);
  });
});

describe('mentions', () => {
  it.each<[string, number]>([
    ['@saltlightsurf', 1],
    ['thanks @a.b_c. And @d!', 2],
    ['＠full', 1],
    ['@', 0],
    ['@ home', 0],
    ['bake@oatandember.com', 0],
    ['first.@last', 0],
    ['https://www.tiktok.com/@oatandember', 0],
    ['tiktok.com/@oatandember', 0],
    ['@one@two', 1],
    ['@@two', 0],
  ])('%j has %i', (caption, mentions) => {
    expect(countTags(caption).mentions).toBe(mentions);
  });
});

describe('the parts of a caption', () => {
  it('are its tags, and the text between them', () => {
    expect(captionParts('Hi @ada, #rye#bread at https://a.example/#x')).toEqual([
      { kind: 'text', text: 'Hi ' },
      { kind: 'mention', text: '@ada' },
      { kind: 'text', text: ', ' },
      { kind: 'hashtag', text: '#rye' },
      { kind: 'hashtag', text: '#bread' },
      { kind: 'text', text: ' at https://a.example/#x' },
    ]);
  });

  it.each(['', '#a', 'a #b @c d', '👩‍🍳 #👩‍🍳\n\n@x', 'lone \uD83E surrogate #\uD83E', '<b>#i</b>'])(
    'put together are the caption again: %j',
    (caption) => {
      expect(
        captionParts(caption)
          .map(({ text }) => text)
          .join(''),
      ).toBe(caption);
    },
  );
});
