import { describe, expect, it } from 'vitest';
import { dropPlace, movesTo, orderMovedTo, rangeBetween } from './slide-order.ts';

describe('orderMovedTo', () => {
  it.each([
    ['one up', [2], 0, [2, 0, 1, 3, 4]],
    ['one down', [1], 3, [0, 2, 3, 1, 4]],
    ['several, whatever way they were picked', [4, 1], 0, [1, 4, 0, 2, 3]],
    ['several to the middle', [0, 4], 2, [1, 2, 0, 4, 3]],
    ['past the end: as far as there is room', [0, 1], 9, [2, 3, 4, 0, 1]],
    ['before the start', [3], -2, [3, 0, 1, 2, 4]],
    ['all', [0, 1, 2, 3, 4], 3, [0, 1, 2, 3, 4]],
    ['none', [], 2, [0, 1, 2, 3, 4]],
  ])('%s', (_, picked, at, order) => {
    expect(orderMovedTo(5, picked, at)).toEqual(order);
  });
});

describe('dropPlace', () => {
  it.each([
    ['a single one goes where it is dropped, up', [3], 3, 1, 1],
    ['and down', [1], 1, 3, 3],
    ['a block goes behind what it is dropped on, on the way down', [0, 1], 0, 3, 2],
    ['and before it on the way up', [3, 4], 3, 1, 1],
    ['on one of its own it gathers there', [1, 3], 1, 3, 2],
  ])('%s', (_, picked, from, over, place) => {
    expect(dropPlace(picked, from, over)).toBe(place);
  });
});

describe('movesTo', () => {
  it.each([[[0, 1, 2]], [[2, 0, 1]], [[3, 1, 0, 2]], [[4, 3, 2, 1, 0]]])('leads to %j', (order) => {
    const slides = order.toSorted((a, b) => a - b);
    for (const [from, to] of movesTo(order)) slides.splice(to, 0, ...slides.splice(from, 1));
    expect(slides).toEqual(order);
  });
});

describe('rangeBetween', () => {
  it.each([
    [1, 3, [1, 2, 3]],
    [3, 1, [1, 2, 3]],
    [2, 2, [2]],
  ])('%d to %d', (a, b, range) => {
    expect(rangeBetween(a, b)).toEqual(range);
  });
});
