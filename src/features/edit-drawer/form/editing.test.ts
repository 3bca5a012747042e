import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import type { SaveOutcome } from '#api/save/save-post.ts';
import { type Draft, draftOf } from '#domain/edit/draft.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { mergeDrafts } from '#domain/edit/merge-drafts.ts';
import {
  type EditingEvent,
  type EditingState,
  editedFields,
  editingReducer,
  openEditing,
} from './editing.ts';

const A = videoPost({ caption: 'A' });
/** What a colleague, or a save, made of it. */
const as = (caption: string, more: Partial<Parameters<typeof videoPost>[0]> = {}) =>
  videoPost({ caption, ...more });
const draft = (caption: string, more: Partial<Draft> = {}): Draft => ({
  ...draftOf(A),
  caption,
  ...more,
});

const typed = (caption: string, more?: Partial<Draft>): EditingEvent => ({
  type: 'typed',
  draft: draft(caption, more),
});
const read = (post: Post): EditingEvent => ({ type: 'readAgain', post });
const STARTED: EditingEvent = { type: 'saveStarted' };
const settled = (outcome: SaveOutcome | null, sent = draft('mine')): EditingEvent => ({
  type: 'saveSettled',
  outcome,
  sent,
});
const choseTheirs = (caption: string): EditingEvent => ({
  type: 'choseTheirs',
  draft: draft(caption),
});
const DISCARDED: EditingEvent = { type: 'discarded' };

const saved = (post: Post): SaveOutcome => ({
  kind: 'saved',
  post,
  previous: A,
  tidied: [],
  takenFromThem: [],
});
const FAILED: SaveOutcome = { kind: 'failed', error: new Error('lost') };
const UNKNOWN: SaveOutcome = { kind: 'unknown', error: new Error('lost') };
const storedOtherwise = (post: Post): SaveOutcome => ({
  kind: 'stored-otherwise',
  post,
  mismatches: [{ field: 'caption', sent: 'mine', stored: post.caption }],
});
const conflict = (post: Post): SaveOutcome => ({
  kind: 'conflict',
  post,
  merge: mergeDrafts(draftOf(A), draft('mine'), draftOf(post), 'tiktok'),
});

/** What the screen is made from, in one line each. */
function summary(state: EditingState) {
  return {
    base: state.opened.caption,
    form: state.draft.caption,
    changed: editedFields(state).join(' '),
    outcome: state.outcome?.kind ?? '-',
    flags: [
      ...(state.isSaving ? ['saving'] : []),
      ...(state.isDone ? ['done'] : []),
      ...(state.arrivedLate ? ['arrived late'] : []),
      ...(state.restoredAt === null ? [] : ['restored']),
      ...(state.version === 0 ? [] : [`shown anew ${state.version}`]),
    ].join(', '),
  };
}

type Summary = ReturnType<typeof summary>;
const row = (
  base: string,
  form: string,
  changed: string,
  outcome: string,
  flags: string,
): Summary => ({ base, form, changed, outcome, flags });

/** Each case: the events after opening A, and what they leave. */
const CASES: readonly (readonly [string, readonly EditingEvent[], Summary])[] = [
  ['opened: nothing is changed', [], row('A', 'A', '', '-', '')],
  ['typed: a field is changed', [typed('mine')], row('A', 'mine', 'caption', '-', '')],
  ['typed back: nothing is changed', [typed('mine'), typed('A')], row('A', 'A', '', '-', '')],

  [
    'readAgain: never moves a field, nor what it is compared with',
    [typed('mine'), read(as('theirs'))],
    row('A', 'mine', 'caption', '-', ''),
  ],
  [
    'readAgain: moves an untouched form no more than a touched one',
    [read(as('theirs'))],
    row('A', 'A', '', '-', ''),
  ],
  [
    'readAgain: adopts a post that holds what the form holds',
    [typed('same'), read(as('same'))],
    row('same', 'same', '', '-', ''),
  ],
  [
    'typed: adopts it also where the form comes to it later',
    [typed('sam'), read(as('same')), typed('same')],
    row('same', 'same', '', '-', ''),
  ],
  [
    'readAgain: does not adopt while a save is under way',
    [typed('mine'), STARTED, read(as('mine'))],
    row('A', 'mine', 'caption', '-', 'saving'),
  ],

  ['saveStarted', [typed('mine'), STARTED], row('A', 'mine', 'caption', '-', 'saving')],
  [
    'saveStarted: forgets how the last one ended',
    [typed('mine'), STARTED, settled(FAILED), STARTED],
    row('A', 'mine', 'caption', '-', 'saving'),
  ],
  [
    'saveSettled saved: done',
    [typed('mine'), STARTED, settled(saved(as('mine')))],
    row('A', 'mine', 'caption', '-', 'done'),
  ],
  [
    'saveSettled saved, typed on meanwhile: goes on from what is stored',
    [typed('mine'), STARTED, typed('mine, longer'), settled(saved(as('mine')))],
    row('mine', 'mine, longer', 'caption', '-', 'shown anew 1'),
  ],
  [
    'saveSettled failed: everything typed is still there',
    [typed('mine'), STARTED, settled(FAILED)],
    row('A', 'mine', 'caption', 'failed', ''),
  ],
  [
    'saveSettled by a fault of our own: as if it had not been begun',
    [typed('mine'), STARTED, settled(null)],
    row('A', 'mine', 'caption', '-', ''),
  ],
  [
    'saveSettled unknown, and a read during the save had it all: arrived late',
    [typed('mine'), STARTED, read(as('mine')), settled(UNKNOWN)],
    row('mine', 'mine', '', '-', 'arrived late'),
  ],
  [
    'saveSettled stored otherwise: mine is compared with what was stored',
    [typed('mine'), STARTED, settled(storedOtherwise(as('min')))],
    row('min', 'mine', 'caption', 'stored-otherwise', 'shown anew 1'),
  ],
  [
    'saveSettled conflict: waits for a choice',
    [typed('mine'), STARTED, settled(conflict(as('theirs')))],
    row('A', 'mine', 'caption', 'conflict', ''),
  ],

  [
    'readAgain after unknown: it was stored after all',
    [typed('mine'), STARTED, settled(UNKNOWN), read(as('mine'))],
    row('mine', 'mine', '', '-', 'arrived late'),
  ],
  [
    'typed after that: the news is old',
    [typed('mine'), STARTED, settled(UNKNOWN), read(as('mine')), typed('more')],
    row('mine', 'more', 'caption', '-', ''),
  ],

  [
    'choseTheirs: the form shows the choice, over the latest read',
    [
      typed('mine'),
      STARTED,
      settled(conflict(as('theirs'))),
      read(as('theirs')),
      choseTheirs('theirs'),
    ],
    row('theirs', 'theirs', '', '-', 'shown anew 1'),
  ],
  [
    'choseTheirs: mine over theirs is a change',
    [typed('mine'), read(as('theirs')), choseTheirs('mine')],
    row('theirs', 'mine', 'caption', '-', 'shown anew 1'),
  ],
  [
    'discarded: the latest read, and nothing of the save',
    [typed('mine'), STARTED, settled(FAILED), read(as('theirs')), DISCARDED],
    row('theirs', 'theirs', '', '-', 'shown anew 1'),
  ],
];

const run = (start: EditingState, events: readonly EditingEvent[]) =>
  events.reduce(editingReducer, start);

describe('the editing of a post', () => {
  it.each(CASES)('%s', (_name, events, expected) => {
    expect(summary(run(openEditing(A, null), events))).toEqual(expected);
  });

  it('keeps what a colleague changed elsewhere where one typed on during the save', () => {
    const stored = as('mine', { soundId: 'snd_theirs' });
    const state = run(openEditing(A, null), [
      typed('mine'),
      STARTED,
      typed('mine, longer'),
      settled(saved(stored)),
    ]);
    expect(state.draft).toMatchObject({ caption: 'mine, longer', soundId: 'snd_theirs' });
    expect(editedFields(state)).toEqual(['caption']);
  });
});

describe('edits from last time', () => {
  const restored = { opened: A, draft: draft('mine'), keptAt: 5 };

  it('are back, compared with the post as it was then', () => {
    const state = openEditing(as('theirs'), restored);
    expect(summary(state)).toEqual(row('A', 'mine', 'caption', '-', 'restored'));
    expect(state.latest.caption).toBe('theirs');
  });

  it('are of no use where the post holds them by now', () => {
    expect(summary(openEditing(as('mine'), restored))).toEqual(row('mine', 'mine', '', '-', ''));
  });

  it('are no longer called restored once they are discarded or saved over', () => {
    const state = openEditing(A, restored);
    expect(summary(run(state, [DISCARDED]))).toEqual(row('A', 'A', '', '-', 'shown anew 1'));
    expect(summary(run(state, [read(as('mine'))])).flags).toBe('');
  });
});
