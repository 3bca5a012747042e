import { describe, expect, it } from 'vitest';
import { instant } from './literals.fixture.ts';
import { yearQuestion } from './year-check.ts';

const NOW = instant('2026-11-24T12:00:00Z');

describe('a time so far ahead that the year may be mistyped', () => {
  it.each([
    ['2062-11-24T12:00:00Z', 'That is in 36 years. Is the year right?'],
    ['2062-04-01T12:00:00Z', 'That is in 35 years. Is the year right?'],
    ['2126-11-25T12:00:00Z', 'That is in 100 years. Is the year right?'],
    ['9999-12-30T12:00:00Z', 'That is in 7973 years. Is the year right?'],
    // Meant for tomorrow, for next week, for Christmas: one year too late.
    ['2027-11-25T09:00:00Z', 'That is in 12 months. Is the year right?'],
    ['2027-12-01T09:00:00Z', 'That is in 12 months. Is the year right?'],
    ['2027-12-25T09:00:00Z', 'That is in 13 months. Is the year right?'],
    ['2027-11-24T12:00:00Z', 'That is in 12 months. Is the year right?'],
  ])('%s is asked about', (text, question) => {
    expect(yearQuestion(instant(text), NOW)).toBe(question);
  });

  it('counts a leap day: from 28 February 2027, a year too late is 366 days away', () => {
    const question = yearQuestion(instant('2028-02-29T12:00:00Z'), instant('2027-02-28T12:00:00Z'));
    expect(question).toBe('That is in 12 months. Is the year right?');
  });

  it.each([
    '2026-11-24T12:01:00Z',
    '2026-12-31T23:59:00Z',
    '2027-11-01T12:00:00Z',
    '2027-11-24T11:59:00Z',
    '2026-11-24T12:00:00Z',
    '2020-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
  ])('%s is not', (text) => {
    expect(yearQuestion(instant(text), NOW)).toBeNull();
  });
});
