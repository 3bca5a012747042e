import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStored, writeStored } from './stored-value.ts';

const refuse = () => {
  throw new DOMException('blocked', 'SecurityError');
};
const parse = (text: string) => (text === 'yes' ? text : null);

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('a remembered choice', () => {
  it('comes back as it was written', () => {
    writeStored('choice', 'yes');
    expect(readStored('choice', parse)).toBe('yes');
  });

  it('is null when nothing was written, when it is not understood, and when forgotten', () => {
    expect(readStored('choice', parse)).toBeNull();
    writeStored('choice', 'something else');
    expect(readStored('choice', parse)).toBeNull();
    writeStored('choice', 'yes');
    writeStored('choice', null);
    expect(readStored('choice', parse)).toBeNull();
  });

  it('does without storage that is blocked', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
    writeStored('choice', 'yes');
    writeStored('choice', null);
    expect(readStored('choice', parse)).toBeNull();
  });
});
