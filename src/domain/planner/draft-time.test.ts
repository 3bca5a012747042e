import { describe, expect, it } from 'vitest';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { draftTimeOf } from './draft-time.ts';

const NOW = at('2026-03-01T12:00:00Z');
const post = videoPost({
  scheduledTime: at('2026-03-10T13:00:00Z'),
  timezone: 'America/New_York',
});

describe('the time in the form', () => {
  it.each([
    ['2026-03-10T09:00', 'America/New_York', null],
    ['2026-03-11T10:30', 'America/New_York', '2026-03-11T14:30:00Z'],
    ['2026-03-10T09:00', 'Europe/London', '2026-03-10T09:00:00Z'],
    // Skipped, past, too soon, half typed, none, a zone that the API does not take.
    ['2026-03-08T02:30', 'America/New_York', null],
    ['2026-02-28T10:00', 'America/New_York', null],
    ['2026-03-01T07:00', 'America/New_York', null],
    ['2026-03-', 'America/New_York', null],
    ['', 'America/New_York', null],
    ['2026-03-11T10:30', 'Asia/Kathmandu', null],
    // Of two, the first: the API is told a wall time.
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
  ])('%s in %s stands at %s', (wall, zone, instant) => {
    const time = draftTimeOf(post, { wall, zone }, NOW);
    expect(time?.instant ?? null).toBe(instant);
    if (time !== null) expect(time).toMatchObject({ post, zone });
  });
});
