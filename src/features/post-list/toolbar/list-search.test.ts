import { describe, expect, it } from 'vitest';
import { filterOf, withFilter } from './list-search.ts';

const NOTHING = {
  status: 'upcoming',
  platform: null,
  contentType: null,
  accountId: null,
  search: '',
};

describe('filterOf', () => {
  it.each([
    [{}, NOTHING],
    [
      { status: 'posted', type: 'slides' },
      { ...NOTHING, status: 'posted', contentType: 'slides' },
    ],
    [{ status: 'nonsense', platform: 'myspace', type: '' }, NOTHING],
    [
      { q: '%41 & more', account: 'acc_1' },
      { ...NOTHING, search: '%41 & more', accountId: 'acc_1' },
    ],
    [
      { q: '123', status: 'true' },
      { ...NOTHING, search: '123' },
    ],
  ])('%j', (params, filter) => {
    expect(filterOf(params)).toEqual(filter);
  });
});

describe('withFilter', () => {
  it.each([
    [{ q: 'tea' }, { status: 'all' }, { q: 'tea', status: 'all' }],
    [{ q: 'tea', status: 'all' }, { status: 'upcoming', search: '' }, {}],
    [{ other: 'kept', platform: 'tiktok' }, { platform: null }, { other: 'kept' }],
    [{}, { contentType: 'video', accountId: 'acc_2' }, { type: 'video', account: 'acc_2' }],
  ] as const)('%j with %j', (params, part, next) => {
    expect(withFilter(params, part)).toEqual(next);
  });
});
