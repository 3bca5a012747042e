import { describe, expect, it } from 'vitest';
import { ApiError, type ApiErrorKind } from '#api/api-error.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { failureWords, momentWords, refusalWords, stepWords } from './move-words.ts';

const fails = (kind: ApiErrorKind) =>
  failureWords({ kind: 'failed', error: new ApiError({ kind }) });

describe('a drop whose save fails', () => {
  it.each<[ApiErrorKind, RegExp]>([
    ['unauthorized', /API key/],
    ['signed-out', /signed out/],
    ['proxy-refused', /proxy/],
    ['not-found', /exist|deleted|gone/],
    ['refused', /refused/],
    ['rate-limited', /too many requests/],
    ['unavailable', /not available/],
    ['server-error', /internal error/],
    ['timeout', /answer/],
    ['network', /connection/],
    ['unreadable', /understood/],
    ['other-post', /another post/],
  ])('%s: says why, as the drawer would, without what only a form has', (kind, why) => {
    const { title = '', advice = '' } = fails(kind) ?? {};
    expect(title).toMatch(why);
    expect(title).not.toMatch(/^Not saved/);
    expect(advice).toMatch(/^[A-Z].*\.$/);
    expect(advice).not.toMatch(/typed/);
  });

  it('names what became of the post meanwhile', () => {
    const post = videoPost({ status: 'posted' });
    expect(failureWords({ kind: 'locked', post })?.title).toBe('it is posted by now');
  });
});

describe('a step of the keyboard, read aloud', () => {
  const TUESDAY = at('2026-12-01T14:00:00Z');
  it.each([
    ['America/New_York', 0, 'Tuesday 1 December, 09:00 Eastern, no posts there'],
    ['America/New_York', 1, 'Tuesday 1 December, 09:00 Eastern, one post there'],
    ['Asia/Kolkata', 2, 'Tuesday 1 December, 19:30 Kolkata, 2 posts there'],
    ['Pacific/Auckland', 0, 'Wednesday 2 December, 03:00 Auckland, no posts there'],
  ])('in %s with %i posts', (zone, there, words) => {
    expect(stepWords(TUESDAY, zone, there)).toBe(words);
  });
});

it('a moment is said in the post’s own zone, with its abbreviation', () => {
  expect(momentWords(at('2026-12-01T14:00:00Z'), 'America/New_York')).toBe(
    'Tue 1 Dec 2026, 09:00 EST',
  );
});

it('a locked post says what it is', () => {
  expect(refusalWords('locked', videoPost({ status: 'failed' }))).toBe(
    'It is failed and can no longer be moved',
  );
});
