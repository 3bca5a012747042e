import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf } from '#domain/edit/draft.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import {
  removeDraft,
  persistDraft,
  loadDraft,
  onRemovedElsewhere,
  sweepDrafts,
} from './draft-store.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-04-06T11:00:00Z');
const POST = videoPost();
const DRAFT = { ...draftOf(POST), caption: 'Typed' };
const KEY = 'rundown:draft:post_1';
const postNumber = (number: number) => videoPost({ postId: `post_${number}` });

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A storage that holds this many characters in all, keys not counted. */
function limitStorage(characters: number): void {
  const whole = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem');
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function limited(
    this: Storage,
    key: string,
    value: string,
  ) {
    const used = Object.keys(this)
      .filter((other) => other !== key)
      .reduce((sum, other) => sum + (this.getItem(other)?.length ?? 0), 0);
    if (used + value.length > characters) throw new DOMException('full', 'QuotaExceededError');
    Reflect.apply(whole?.value, this, [key, value]);
  });
}

const stored = () =>
  new Map(Object.keys(localStorage).map((key) => [key, localStorage.getItem(key)]));
const tell = (key: string, newValue: string | null) =>
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));

describe('a kept draft', () => {
  it('comes back with the post it was begun from and its age', () => {
    expect(persistDraft(POST, DRAFT, NOW)).toBe(true);
    expect(loadDraft('post_1', NOW + DAY)).toMatchObject({
      opened: POST,
      draft: DRAFT,
      keptAt: NOW,
    });
    expect(loadDraft('post_2', NOW)).toBeNull();
  });

  it('knows what of it came back from the history; one of an older Rundown knows of nothing', () => {
    const restored = [
      { field: 'caption', seq: 12 },
      { field: 'time', seq: 7 },
    ] as const;
    persistDraft(POST, DRAFT, NOW, restored);
    expect(loadDraft('post_1', NOW)?.restored).toEqual(restored);
    const older = { version: 1, keptAt: NOW, opened: POST, draft: DRAFT };
    localStorage.setItem(KEY, JSON.stringify(older));
    expect(loadDraft('post_1', NOW)).toMatchObject({ draft: DRAFT, restored: [] });
  });

  it('is forgotten when told so', () => {
    persistDraft(POST, DRAFT, NOW);
    removeDraft('post_1');
    expect(loadDraft('post_1', NOW)).toBeNull();
  });

  it('lasts 14 days, and is then swept away', () => {
    persistDraft(POST, DRAFT, NOW);
    sweepDrafts(NOW + 14 * DAY);
    expect(loadDraft('post_1', NOW + 14 * DAY)).not.toBeNull();
    expect(loadDraft('post_1', NOW + 14 * DAY + 1)).toBeNull();
    sweepDrafts(NOW + 14 * DAY + 1);
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it.each([
    ['no JSON', '{"version":1'],
    ['another version', JSON.stringify({ version: 0, keptAt: NOW, opened: POST, draft: DRAFT })],
    ['no draft', JSON.stringify({ version: 1, keptAt: NOW, opened: POST })],
    [
      'a draft of a wrong shape',
      JSON.stringify({ version: 1, keptAt: NOW, opened: POST, draft: {} }),
    ],
    ['null', 'null'],
  ])('that is %s is ignored and swept away; other keys stay', (_, text) => {
    localStorage.setItem(KEY, text);
    localStorage.setItem('rundown:day-zone', 'own');
    expect(loadDraft('post_1', NOW)).toBeNull();
    sweepDrafts(NOW);
    expect(Object.keys(localStorage)).toEqual(['rundown:day-zone']);
  });
});

describe('a full storage', () => {
  it('makes room by letting the oldest drafts go first', () => {
    for (const number of [1, 2, 3]) persistDraft(postNumber(number), DRAFT, NOW + number);
    const size = localStorage.getItem(KEY)?.length ?? 0;
    limitStorage(3 * size + 10);
    expect(persistDraft(postNumber(4), DRAFT, NOW + 4)).toBe(true);
    expect(Object.keys(localStorage).toSorted()).toEqual(
      [2, 3, 4].map((number) => `rundown:draft:post_${number}`),
    );
  });

  it('leaves the others alone where even that would not do', () => {
    for (const number of [1, 2]) persistDraft(postNumber(number), DRAFT, NOW + number);
    const before = stored();
    limitStorage(2000);
    expect(persistDraft(POST, { ...DRAFT, caption: 'x'.repeat(3000) }, NOW + 3)).toBe(false);
    expect(stored()).toEqual(before);
  });

  it('that is blocked altogether keeps nothing and throws nothing', () => {
    for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
      vi.spyOn(Storage.prototype, name).mockImplementation(() => {
        throw new DOMException('blocked', 'SecurityError');
      });
    }
    expect(persistDraft(POST, DRAFT, NOW)).toBe(false);
    expect(loadDraft('post_1', NOW)).toBeNull();
    removeDraft('post_1');
    sweepDrafts(NOW);
  });
});

it('another tab’s forgetting is heard, of this post only', () => {
  const listener = vi.fn();
  const stop = onRemovedElsewhere('post_1', listener);
  tell('rundown:draft:post_2', null);
  tell(KEY, 'another draft');
  expect(listener).not.toHaveBeenCalled();
  tell(KEY, null);
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  tell(KEY, null);
  expect(listener).toHaveBeenCalledTimes(1);
});
