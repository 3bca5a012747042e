import { describe, expect, it } from 'vitest';
import { actionOf, FIRST_FIELDS, type TimesFields } from './times-fields.ts';

describe('actionOf', () => {
  it.each<[Partial<TimesFields>, unknown]>([
    [{}, { kind: 'shift', days: 1, hours: 0 }],
    [
      { days: '-7', hours: '' },
      { kind: 'shift', days: -7, hours: 0 },
    ],
    [{ days: '1.5' }, null],
    [{ days: '99999' }, null],
    [{ hours: 'two' }, null],
    [
      { kind: 'clock', clock: '18:30' },
      { kind: 'clock', clock: '18:30' },
    ],
    [{ kind: 'clock', clock: '' }, null],
    [
      { kind: 'date', day: '2026-12-11' },
      { kind: 'date', day: '2026-12-11' },
    ],
    [{ kind: 'date', day: '' }, null],
    [{ kind: 'date', day: '2026-02-30' }, null],
    [
      { kind: 'zone', zone: 'Asia/Tokyo', keep: 'moment' },
      { kind: 'zone', zone: 'Asia/Tokyo', keep: 'moment' },
    ],
    [{ kind: 'zone', zone: 'Asia/Kolkata' }, null],
  ])('%o', (part, action) => {
    expect(actionOf({ ...FIRST_FIELDS, ...part })).toEqual(action);
  });
});
