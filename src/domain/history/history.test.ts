import { describe, expect, it } from 'vitest';
import { type HistoryChange, type HistoryRow, parseHistoryPage } from '#contract/history.ts';
import { parseInstant } from '#contract/instant.ts';
import type { Draft } from '#domain/edit/draft.ts';
import { historyItems } from './history-items.ts';
import { endingWords, historyWords } from './history-words.ts';
import { restoreField } from './restore-field.ts';

const row = (seq: number, part: Partial<HistoryRow>): HistoryRow => ({
  seq,
  kind: 'intent',
  at: '2026-04-06T11:00:00.000Z',
  actor: { id: 'a', name: 'Ada' },
  postId: 'post_1',
  intent: null,
  outcome: null,
  method: 'PATCH',
  changes: [{ field: 'caption', from: 'a', to: 'b' }],
  ...part,
});
const outcome = (seq: number, intent: number | null, result: HistoryRow['outcome']) =>
  row(seq, { kind: 'outcome', intent, outcome: result });

const instant = (text: string) => parseInstant(text);
const moved = (from: string | null, zone: string | null): HistoryChange => ({
  field: 'time',
  from: from === null ? null : { instant: instant(from), zone },
  to: { instant: instant('2026-04-09T08:00:00Z'), zone: 'Europe/London' },
});

describe('an intent and its outcome', () => {
  it.each<[string, readonly HistoryRow[], string]>([
    ['without an outcome its end is not known', [row(1, {})], 'open'],
    ['proved', [outcome(2, 1, 'proved'), row(1, {})], 'proved'],
    ['refused', [outcome(2, 1, 'refused'), row(1, {})], 'refused'],
    ['an unknown outcome leaves it open', [outcome(2, 1, 'unknown'), row(1, {})], 'open'],
    [
      'a later proof settles an unknown one',
      [outcome(3, 1, 'proved'), outcome(2, 1, 'unknown'), row(1, {})],
      'proved',
    ],
    ['from outside Rundown', [outcome(2, null, 'outside')], 'outside'],
  ])('%s', (_, rows, ending) => {
    expect(historyItems(rows).map((item) => item.ending)).toEqual([ending]);
  });

  it('stand newest first, an outcome alone is no item', () => {
    const rows = [outcome(4, 1, 'proved'), row(3, {}), row(1, {})];
    expect(historyItems(rows).map(({ seq }) => seq)).toEqual([3, 1]);
  });
});

const words = (part: Partial<HistoryRow>, result: HistoryRow['outcome'] = 'proved') => {
  const [item] = historyItems([outcome(2, 1, result), row(1, part)]);
  return item && historyWords(item, 'Europe/Berlin', (id) => `sound ${id}`);
};

describe('the sentence', () => {
  it.each<[string, Partial<HistoryRow>]>([
    ['changed the caption', {}],
    ['deleted this post', { method: 'DELETE', changes: [] }],
    ['wrote to this post', { changes: [] }],
    [
      'moved this from Wed 8 Apr 2026, 14:00 BST to Thu 9 Apr 2026, 09:00 BST',
      { changes: [moved('2026-04-08T13:00:00Z', 'Europe/London')] },
    ],
    [
      'moved this from Wed 8 Apr 2026, 09:00 EDT to Thu 9 Apr 2026, 09:00 BST',
      { changes: [moved('2026-04-08T13:00:00Z', 'America/New_York')] },
    ],
    [
      'moved this from a time that is not known to Thu 9 Apr 2026, 09:00 BST',
      { changes: [moved(null, null)] },
    ],
    [
      'changed the sound from no sound to “sound snd_1”',
      { changes: [{ field: 'sound', from: null, to: 'snd_1' }] },
    ],
    [
      'changed the media from a video to 2 slides',
      {
        changes: [
          {
            field: 'content',
            from: { contentType: 'video', contentUrl: 'https://a.test/1.mp4' },
            to: {
              contentType: 'slides',
              contentUrl: ['https://a.test/1.jpg', 'https://a.test/2.jpg'],
            },
          },
        ],
      },
    ],
    [
      'changed the caption (restored from Mon 6 Apr 2026, 14:02)',
      { restoredFrom: [{ field: 'caption', seq: 3, at: '2026-04-06T12:02:07.123Z' }] },
    ],
    [
      'changed the caption and changed the sound from no sound to “sound snd_1” (restored from Tue 7 Apr 2026, 00:30)',
      {
        changes: [
          { field: 'caption', from: 'a', to: 'b' },
          { field: 'sound', from: null, to: 'snd_1' },
        ],
        restoredFrom: [{ field: 'sound', seq: 3, at: '2026-04-06T22:30:00.000Z' }],
      },
    ],
    [
      'changed the caption',
      { restoredFrom: [{ field: 'time', seq: 3, at: '2026-04-06T12:02:07.123Z' }] },
    ],
    ['changed the caption', { restoredFrom: [{ field: 'caption', seq: 3, at: 'no time at all' }] }],
  ])('%s', (sentence, part) => {
    expect(words(part)).toBe(sentence);
  });

  it.each<[HistoryRow['outcome'], Partial<HistoryRow>, string]>([
    ['refused', {}, 'wanted to change the caption'],
    [
      'refused',
      { restoredFrom: [{ field: 'caption', seq: 3, at: '2026-04-06T12:02:00.000Z' }] },
      'wanted to change the caption (restored from Mon 6 Apr 2026, 14:02)',
    ],
    ['unknown', {}, 'wanted to change the caption'],
    ['refused', { method: 'DELETE', changes: [] }, 'wanted to delete this post'],
    [
      'refused',
      { changes: [moved('2026-04-08T13:00:00Z', 'Europe/London')] },
      'wanted to move this from Wed 8 Apr 2026, 14:00 BST to Thu 9 Apr 2026, 09:00 BST',
    ],
  ])('does not claim what is %s to be done', (result, part, sentence) => {
    expect(words(part, result)).toBe(sentence);
  });

  it('of a change from outside names the readings it lies between, in the viewer’s zone', () => {
    const between: [number, number] = [
      Date.parse('2026-04-06T12:02:00Z'),
      Date.parse('2026-04-06T12:07:00Z'),
    ];
    const [item] = historyItems([{ ...outcome(1, null, 'outside'), between }]);
    expect(item && historyWords(item, 'Europe/Berlin', String)).toBe(
      'changed the caption, between 14:02 and 14:07',
    );
  });

  it.each<[HistoryRow['outcome'], Partial<HistoryRow>, string | null]>([
    ['proved', { status: 200 }, null],
    ['refused', { status: 400 }, 'Not saved (status 400)'],
    ['refused', { status: null, byReading: true }, 'Not saved'],
    ['unknown', { status: 502 }, 'Outcome not known yet: a later reading of the post settles it'],
    ['unknown', { byReading: true }, 'Outcome not known: what came after it has covered it'],
  ])('of a write that ended as %s with %j', (result, part, sentence) => {
    const [item] = historyItems([{ ...outcome(2, 1, result), ...part }, row(1, {})]);
    expect(item && endingWords(item)).toBe(sentence);
  });
});

describe('restoring', () => {
  const draft: Draft = {
    caption: 'now',
    wall: '2026-04-09T09:00',
    zone: 'Europe/London',
    contentType: 'video',
    videoUrl: 'https://a.test/now.mp4',
    slideUrls: [],
    soundId: 'snd_now',
  };
  it.each<[string, HistoryChange, Partial<Draft>]>([
    ['a caption', { field: 'caption', from: 'before', to: 'now' }, { caption: 'before' }],
    ['an empty caption', { field: 'caption', from: '', to: 'now' }, { caption: '' }],
    ['no sound', { field: 'sound', from: null, to: 'snd_now' }, { soundId: null }],
    [
      'a time, in the zone it had',
      moved('2026-04-08T13:00:00Z', 'America/New_York'),
      { wall: '2026-04-08T09:00', zone: 'America/New_York' },
    ],
    [
      'a time with seconds',
      moved('2026-04-08T13:00:30Z', 'Europe/London'),
      { wall: '2026-04-08T14:00', zone: 'Europe/London' },
    ],
    [
      'slides; the video stays on its side',
      {
        field: 'content',
        from: { contentType: 'slides', contentUrl: ['https://a.test/1.jpg'] },
        to: { contentType: 'video', contentUrl: 'https://a.test/now.mp4' },
      },
      { contentType: 'slides', slideUrls: ['https://a.test/1.jpg'] },
    ],
  ])('%s', (_, change, part) => {
    expect(restoreField(change, draft)).toEqual({ kind: 'restored', draft: { ...draft, ...part } });
  });

  it.each<[string, HistoryChange, RegExp]>([
    ['what is not known', { field: 'caption', from: null, to: 'now' }, /not known/],
    ['a zone outside the eleven', moved('2026-04-08T13:00:00Z', 'Asia/Kolkata'), /eleven/],
    ['no zone', moved('2026-04-08T13:00:00Z', null), /eleven/],
    [
      'the second half of an overlap',
      moved('2026-11-01T06:30:00Z', 'America/New_York'),
      /second of two equal times/,
    ],
    [
      'no time',
      {
        field: 'time',
        from: { instant: null, zone: 'Europe/London' },
        to: { instant: instant('2026-04-08T13:00:00Z'), zone: 'Europe/London' },
      },
      /no time/,
    ],
  ])('says why it cannot: %s', (_, change, reason) => {
    expect(restoreField(change, draft)).toMatchObject({
      kind: 'impossible',
      reason: expect.stringMatching(reason),
    });
  });
});

describe('the last content of a deleted post', () => {
  const a = 'https://a.test/1.jpg';
  it.each<[string, unknown, unknown]>([
    ['a video', { caption: 'Rye', contentUrl: a }, { caption: 'Rye', mediaUrls: [a] }],
    ['slides', { caption: 'Rye', contentUrl: [a, a] }, { caption: 'Rye', mediaUrls: [a, a] }],
    ['no media', { caption: 'Rye', contentUrl: '' }, { caption: 'Rye', mediaUrls: [] }],
    ['odd parts', { caption: 7, contentUrl: { a } }, { caption: '', mediaUrls: [] }],
    ['none that was known', null, null],
    ['none at all', undefined, null],
  ])('%s', (_, before, last) => {
    const data = [{ ...row(1, { method: 'DELETE', changes: [] }), before }];
    const { data: rows } = parseHistoryPage({ data, nextCursor: null });
    expect(historyItems(rows)[0]?.last).toEqual(last);
  });

  it('is asked of a deletion alone', () => {
    const before = { caption: 'Rye' };
    expect(historyItems([row(1, { before })])[0]?.last).toBeNull();
  });
});

it('a page of the journal is read; an odd change hides no entry', () => {
  const page = parseHistoryPage({
    data: [{ ...row(1, {}), changes: [{ field: 'weather' }] }],
    hasMore: false,
    nextCursor: null,
  });
  expect(page.data[0]?.changes).toBeUndefined();
});
