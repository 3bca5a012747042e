import { expect, test } from 'vitest';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { type PlacedPost, placePost } from '#domain/planner/place-posts.ts';
import type { Move } from '../move/use-moves.ts';
import { sameCell } from './same-cell.ts';

function card(postId: string): PlacedPost {
  const placed = placePost(videoPost({ postId }), 'UTC');
  if (placed === null) throw new Error('a post without a time');
  return placed;
}

const [bread, cake] = [card('bread'), card('cake')];
const cell = {
  day: '2026-12-01',
  placed: [bread],
  selected: new Set<string>(),
  moves: new Map<string, Move>(),
};
const busy = { opened: bread.post, instant: at('2026-12-01T09:00:00Z'), zone: 'UTC', busy: true };

test('a cell is the same whatever becomes of the posts of others', () => {
  expect(sameCell(cell, { ...cell, placed: [bread] })).toBe(true);
  expect(sameCell(cell, { ...cell, selected: new Set(['cake']) })).toBe(true);
  expect(sameCell(cell, { ...cell, moves: new Map([['cake', busy]]) })).toBe(true);
});

test('it is not where its day, its cards, or what is said of one of them has changed', () => {
  for (const change of [
    { day: '2026-12-02' },
    { placed: [] },
    { placed: [bread, cake] },
    { placed: [card('bread')] },
    { selected: new Set(['bread']) },
    { moves: new Map([['bread', busy]]) },
  ]) {
    expect(sameCell(cell, { ...cell, ...change }), JSON.stringify(change)).toBe(false);
  }
});
