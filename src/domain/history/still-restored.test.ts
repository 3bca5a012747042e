import { describe, expect, it } from 'vitest';
import type { Draft } from '#domain/edit/draft.ts';
import { type RestoredField, stillRestored, withRestored } from './still-restored.ts';

const draft: Draft = {
  caption: 'before',
  wall: '2026-04-09T09:00',
  zone: 'Europe/London',
  contentType: 'video',
  videoUrl: 'https://a.test/1.mp4',
  slideUrls: [],
  soundId: null,
};
const caption: RestoredField = { field: 'caption', seq: 3, draft };
const time: RestoredField = { field: 'time', seq: 7, draft };

describe('a save is a restore of', () => {
  it.each<[string, Partial<Draft>, readonly string[]]>([
    ['what was restored', {}, ['caption=3', 'time=7']],
    ['not of what was changed again', { caption: 'before, and more' }, ['time=7']],
    ['not of a time whose zone was changed', { zone: 'Europe/Berlin' }, ['caption=3']],
    ['whatever else was changed', { soundId: 'snd_1' }, ['caption=3', 'time=7']],
    ['nothing where all was changed', { caption: '', wall: '2026-04-10T09:00' }, []],
  ])('%s', (_, typed, named) => {
    const still = stillRestored([caption, time], { ...draft, ...typed });
    expect(still.map(({ field, seq }) => `${field}=${seq}`)).toEqual(named);
  });

  it('the entry that was restored last', () => {
    const later = { ...caption, seq: 9, draft: { ...draft, caption: 'other' } };
    const restored = withRestored(withRestored([], caption), later);
    expect(stillRestored(restored, later.draft)).toEqual([{ field: 'caption', seq: 9 }]);
    expect(stillRestored(restored, draft)).toEqual([]);
  });
});
