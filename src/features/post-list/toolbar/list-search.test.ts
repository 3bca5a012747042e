import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '#domain/list/list-filter.ts';
import { filterOf, withFilter } from './list-search.ts';

const NOTHING = NO_FILTER;

describe('filterOf', () => {
  it.each([
    [{}, NOTHING],
    [
      { status: 'posted', type: 'slides' },
      { ...NOTHING, status: 'posted', contentType: 'slides' },
    ],
    [
      { status: 'failed', since: 'week' },
      { ...NOTHING, status: 'failed', isThisWeek: true },
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
    [{}, { status: 'failed', isThisWeek: true }, { status: 'failed', since: 'week' }],
    [{ status: 'failed', since: 'week' }, { status: 'posted' }, { status: 'posted' }],
    [{ status: 'failed', since: 'week' }, { isThisWeek: false }, { status: 'failed' }],
    [{ since: 'week' }, { search: 'tea' }, { since: 'week', q: 'tea' }],
    [{}, { contentType: 'video', accountId: 'acc_2' }, { type: 'video', account: 'acc_2' }],
  ] as const)('%j with %j', (params, part, next) => {
    expect(withFilter(params, part)).toEqual(next);
  });
});
