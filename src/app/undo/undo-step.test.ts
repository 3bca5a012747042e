import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { PostSchema } from '#contract/post.ts';
import type { Instant } from '#contract/instant.ts';
import type { Saved } from '#api/save/save-post.ts';
import {
  type SaveNews,
  type Step,
  canUndoStep,
  newsAfter,
  pushStep,
  replaceStep,
  stepAfter,
} from './undo-step.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written as an instant
const at = (text: string) => text as Instant;
const NOW = at('2026-04-06T11:00:00Z');

function post(postId: string, columns: Partial<Record<string, unknown>> = {}): Post {
  return PostSchema.parse({
    postId,
    platform: 'tiktok',
    contentType: 'video',
    contentUrl: 'https://media.example/a.mp4',
    caption: 'Before',
    timezone: 'Europe/London',
    scheduledTime: '2026-04-08T09:00:00Z',
    status: 'generated',
    ...columns,
  });
}

function saved(postId: string, columns: Partial<Record<string, unknown>> = {}): Saved {
  const previous = post(postId, { ...columns, caption: 'Before' });
  const now = post(postId, { caption: 'After', ...columns });
  return { kind: 'saved', post: now, previous, tidied: [], takenFromThem: [] };
}

const step = (number: number, ...saves: Saved[]): Step => ({ number, saves, how: 'saved' });
const none = () => undefined;

describe('the steps that can be taken back', () => {
  it('are numbered on, and the deepest fall off', () => {
    let stack: readonly Step[] = [];
    for (let count = 0; count < 25; count += 1) {
      stack = pushStep(stack, { saves: [saved('a')], how: 'saved' });
    }
    expect(stack.map(({ number }) => number)).toEqual([...Array(20).keys()].map((n) => n + 6));
  });

  it.each<[string, Step, (postId: string) => Post | undefined, boolean]>([
    ['a save of a later post', step(1, saved('a')), none, true],
    ['read again as it was saved', step(1, saved('a')), () => saved('a').post, true],
    ['changed again', step(1, saved('a')), () => post('a', { caption: 'Theirs' }), false],
    ['nothing was changed', step(1, saved('a', { caption: 'Before' })), none, false],
    ['a minute ahead', step(1, saved('a', { scheduledTime: '2026-04-06T11:01:00Z' })), none, false],
    ['without a time', step(1, saved('a', { scheduledTime: null })), none, true],
    [
      'one of two',
      step(1, saved('a', { scheduledTime: '2026-04-06T11:01:00Z' }), saved('b')),
      none,
      true,
    ],
    [
      'not once it went out',
      step(1, saved('a')),
      () => post('a', { caption: 'After', status: 'posted', postedAt: '2026-04-06T10:59:00Z' }),
      false,
    ],
  ])('%s', (_name, { saves }, latestOf, expected) => {
    expect(canUndoStep(step(1, ...saves), latestOf, NOW)).toBe(expected);
  });

  it('keep what can be tried again, and nothing of what ended for good', () => {
    const both = step(3, saved('a'), saved('b'));
    const rest = stepAfter(both, [
      { kind: 'changed-again', post: post('a') },
      { kind: 'failed', error: null },
    ]);
    expect(rest.saves.map(({ post: { postId } }) => postId)).toEqual(['b']);
    expect(replaceStep([step(2, saved('x')), both], rest).map(({ number }) => number)).toEqual([
      2, 3,
    ]);
    const over = stepAfter(both, [
      { kind: 'locked', post: post('a') },
      { kind: 'locked', post: post('b') },
    ]);
    expect(replaceStep([step(2, saved('x')), both], over).map(({ number }) => number)).toEqual([2]);
  });

  it.each<[string, SaveNews | null, Saved[], number | null, number]>([
    ['what was shown', { kind: 'done', step: step(1) }, [], 1, 1],
    ['a later save stays', { kind: 'done', step: step(2, saved('b')) }, [], 1, 2],
    ['a failure is told all the same', { kind: 'done', step: step(2) }, [saved('a')], 1, 1],
    ['nothing was shown', null, [], null, 1],
  ])('an undo that ends: %s', (_name, shown, rest, before, expected) => {
    const next = { kind: 'undone', outcomes: [], step: step(1, ...rest) } as const;
    expect(newsAfter(shown, next, before).step.number).toBe(expected);
  });
});
