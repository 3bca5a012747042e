import { expect, it } from 'vitest';
import { readRestored, writeRestored } from './restored-from.ts';

it.each<[string | null, ReturnType<typeof readRestored>]>([
  [null, []],
  ['', []],
  ['caption=12', [{ field: 'caption', seq: 12 }]],
  [
    'time=7,caption=12',
    [
      { field: 'caption', seq: 12 },
      { field: 'time', seq: 7 },
    ],
  ],
  ['12', []],
  ['weather=3', []],
  ['caption=0, sound=-1, time=1.5, content=1e3', []],
  ['caption=12 OR 1=1', []],
])('%s is read', (header, restored) => {
  expect(readRestored(header)).toEqual(restored);
});

it('what is written is read again', () => {
  const restored = [
    { field: 'caption', seq: 3 },
    { field: 'sound', seq: 900 },
  ] as const;
  expect(readRestored(writeRestored(restored))).toEqual(restored);
});
