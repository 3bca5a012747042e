import { describe, expect, it } from 'vitest';
import { parseAccountPage } from './account.ts';
import { readEnvelope } from './page-envelope.ts';
import { parsePostPage } from './post.ts';
import { parseSoundPage } from './sound.ts';

const page = (body: unknown) => readEnvelope(body, ['data']);

describe('the envelope of a list', () => {
  it.each<[unknown, { rows: unknown[]; nextCursor: string | null; isCutOff: boolean }]>([
    [
      { data: [1], hasMore: true, nextCursor: 'c' },
      { rows: [1], nextCursor: 'c', isCutOff: false },
    ],
    [
      { data: [1], hasMore: false, nextCursor: 'c' },
      { rows: [1], nextCursor: null, isCutOff: false },
    ],
    [{ data: [1] }, { rows: [1], nextCursor: null, isCutOff: false }],
    [[1], { rows: [1], nextCursor: null, isCutOff: false }],
    [{ data: null }, { rows: [], nextCursor: null, isCutOff: false }],
    [
      { data: null, hasMore: null, nextCursor: null },
      { rows: [], nextCursor: null, isCutOff: false },
    ],
    [{ hasMore: false }, { rows: [], nextCursor: null, isCutOff: false }],
    [
      { data: [1], hasMore: null },
      { rows: [1], nextCursor: null, isCutOff: false },
    ],
    [
      { data: [1], hasMore: null, nextCursor: 'c' },
      { rows: [1], nextCursor: 'c', isCutOff: false },
    ],
    [
      { data: [1], hasMore: true, nextCursor: 100 },
      { rows: [1], nextCursor: '100', isCutOff: false },
    ],
    [
      { data: [1], hasMore: true, nextCursor: 0 },
      { rows: [1], nextCursor: '0', isCutOff: false },
    ],
    [
      { data: [1], hasMore: 'true', nextCursor: 'c' },
      { rows: [1], nextCursor: 'c', isCutOff: false },
    ],
    [
      { data: [1], hasMore: 0, nextCursor: 'c' },
      { rows: [1], nextCursor: null, isCutOff: false },
    ],
    [
      { data: [1], hasMore: true, nextCursor: null },
      { rows: [1], nextCursor: null, isCutOff: true },
    ],
    [
      { data: [1], hasMore: true, nextCursor: '' },
      { rows: [1], nextCursor: null, isCutOff: true },
    ],
    [
      { data: [1], hasMore: true, nextCursor: {} },
      { rows: [1], nextCursor: null, isCutOff: true },
    ],
    [
      { data: [1], hasMore: false, nextCursor: '' },
      { rows: [1], nextCursor: null, isCutOff: false },
    ],
  ])('%j', (body, read) => {
    expect(page(body)).toEqual(read);
  });

  it.each<unknown>([null, 'text', 7, true, {}, { error: {} }, { data: 'x' }, { data: {} }])(
    '%j is none',
    (body) => {
      expect(() => page(body)).toThrow();
    },
  );

  it.each([
    ['posts', parsePostPage, { posts: [], malformed: 0 }, 'data'],
    ['sounds', parseSoundPage, { sounds: [] }, 'sounds'],
    ['accounts', parseAccountPage, { accounts: [] }, 'accounts'],
    ['accounts under data', parseAccountPage, { accounts: [] }, 'data'],
  ] as const)('of %s may be null throughout', (_, parse, nothing, name) => {
    const last = { nextCursor: null, isCutOff: false };
    expect(parse({ [name]: null, hasMore: null, nextCursor: null })).toEqual({
      ...nothing,
      ...last,
    });
  });
});
