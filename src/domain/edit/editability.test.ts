import { describe, expect, it } from 'vitest';
import { editabilityOf } from './editability.ts';

describe('editabilityOf', () => {
  it.each([
    ['generated', 'editable'],
    ['pending_render', 'editable'],
    ['posted', 'posted'],
    ['failed', 'failed'],
    ['scheduled', 'unknown-status'],
    ['Generated', 'unknown-status'],
    ['', 'unknown-status'],
    ['toString', 'unknown-status'],
  ])('%j is %s', (status, expected) => {
    expect(editabilityOf({ status })).toBe(expected);
  });
});
