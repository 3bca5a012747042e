import { expect, it } from 'vitest';
import { activityFilterOf, historyParameters } from './activity-filter.ts';

it.each([
  [{}, {}, {}],
  [{ person: 'u1', q: 'tea' }, { person: 'u1' }, { actor: 'u1' }],
  [
    { account: 'acc', post: 'p/1', field: 'time', outcome: 'unknown' },
    { account: 'acc', post: 'p/1', field: 'time', outcome: 'unknown' },
    { account: 'acc', postId: 'p/1', field: 'time', outcome: 'unknown' },
  ],
  [{ day: '2026-11-27' }, { day: '2026-11-27' }, { from: '2026-11-27', to: '2026-11-27' }],
  [{ day: 'today', field: 'colour', outcome: 'stolen', person: ' ' }, {}, {}],
])('%j', (parameters, filter, asked) => {
  expect(activityFilterOf(parameters)).toEqual(filter);
  expect(historyParameters(activityFilterOf(parameters))).toEqual(asked);
});
