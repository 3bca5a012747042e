import { afterEach, describe, expect, it } from 'vitest';
import { PostSchema } from '#contract/post.ts';
import { UNDO_KEY, hasStoredSteps } from './undo-key.ts';
import { loadSteps, storeSteps } from './undo-storage.ts';
import type { Step } from './undo-step.ts';

afterEach(() => window.sessionStorage.clear());

const post = (caption: string) =>
  PostSchema.parse({
    postId: 'a',
    platform: 'instagram',
    contentType: 'slides',
    contentUrl: ['https://media.example/1.jpg', 'https://media.example/2.jpg'],
    caption,
    status: 'generated',
  });
const STEP: Step = {
  number: 7,
  how: { words: '4 posts moved' },
  saves: [
    {
      kind: 'saved',
      post: post('After'),
      previous: post('Before'),
      tidied: [],
      takenFromThem: [],
    },
  ],
};

describe('what can be undone after a reload', () => {
  it('is what could be before, with its message where that stood', () => {
    storeSteps([STEP], { kind: 'done', step: STEP });
    expect(hasStoredSteps()).toBe(true);
    expect(loadSteps()).toEqual({ steps: [STEP], news: { kind: 'done', step: STEP } });
  });

  it('comes without a message where that was dismissed', () => {
    storeSteps([STEP], null);
    expect(loadSteps()).toEqual({ steps: [STEP], news: null });
  });

  it('is nothing once all is undone', () => {
    storeSteps([STEP], null);
    storeSteps([], null);
    expect(hasStoredSteps()).toBe(false);
    expect(loadSteps()).toEqual({ steps: [], news: null });
  });

  it.each(['', 'null', '{"version":0}', '{"version":1,"shown":null,"steps":[{"number":1}]}'])(
    'is nothing where %j is stored',
    (text) => {
      window.sessionStorage.setItem(UNDO_KEY, text);
      expect(loadSteps()).toEqual({ steps: [], news: null });
    },
  );
});
