import { describe, expect, it } from 'vitest';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { type RunOutcome, notDoneFirst, runSummary } from './bulk-words.ts';

const post = videoPost({ caption: 'Bread' });
const error = new Error('refused');
const SAVED: RunOutcome = {
  on: 'save',
  kind: 'saved',
  outcome: { kind: 'saved', post, previous: post, tidied: [], takenFromThem: [] },
};
const NOT_SAVED: RunOutcome = { on: 'save', kind: 'failed', outcome: { kind: 'failed', error } };
const UNDONE: RunOutcome = {
  on: 'undo',
  kind: 'saved',
  outcome: { kind: 'saved', post, previous: post, tidied: [], unrestorable: [] },
};
const NOT_UNDONE: RunOutcome = { on: 'undo', kind: 'failed', outcome: { kind: 'failed', error } };

const results = (...ended: readonly RunOutcome[]) =>
  new Map(ended.map((result, index) => [`post_${index}`, result]));

describe('runSummary', () => {
  it.each<[string, readonly RunOutcome[], number]>([
    ['2 posts saved', [SAVED, SAVED], 2],
    ['1 post saved, 1 not', [SAVED, NOT_SAVED], 2],
    ['1 post saved, 9 not', [SAVED], 10],
    ['0 posts saved, 1 not', [NOT_SAVED], 1],
    ['2 posts put back', [UNDONE, UNDONE], 2],
    ['1 post put back, 1 not', [UNDONE, NOT_UNDONE], 2],
    ['1 post put back, 2 had not been changed', [UNDONE, NOT_SAVED], 3],
    ['1 post put back, 1 still changed', [UNDONE, SAVED], 2],
    ['0 posts put back, 1 not', [NOT_UNDONE], 1],
  ])('%s', (text, ended, planned) => {
    expect(runSummary(results(...ended), planned)).toBe(text);
  });
});

describe('notDoneFirst', () => {
  it('brings what is not done to the front, and keeps the order otherwise', () => {
    expect(notDoneFirst([1, 2, 3, 4, 5], (number) => number % 2 === 1)).toEqual([2, 4, 1, 3, 5]);
  });
});
