import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clockOffsetMs, learnServerTime, onClockLearnt, serverNow } from './server-clock.ts';

const LAPTOP = Date.parse('2026-04-06T11:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: LAPTOP });
  learnServerTime(new Date(LAPTOP).toUTCString(), LAPTOP);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the server’s clock', () => {
  it('is the laptop’s where they agree, to the second', () => {
    learnServerTime('Mon, 06 Apr 2026 11:00:01 GMT', LAPTOP);
    expect(serverNow()).toBe('2026-04-06T11:00:00Z');
  });

  it.each([
    ['behind', 'Mon, 06 Apr 2026 13:00:00 GMT', 2],
    ['ahead', 'Mon, 06 Apr 2026 09:00:00 GMT', -2],
  ])('is learnt from an answer where the laptop is %s', (_, header, hours) => {
    const listener = vi.fn();
    const stop = onClockLearnt(listener);
    learnServerTime(header, LAPTOP);
    learnServerTime(header, LAPTOP);
    expect(clockOffsetMs()).toBe(hours * 3_600_000);
    expect(listener).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(Date.parse(serverNow())).toBe(LAPTOP + hours * 3_600_000 + 60_000);
    stop();
  });

  it.each([null, '', 'yesterday'])('is not moved by a header of %j', (header) => {
    learnServerTime(header, LAPTOP);
    expect(clockOffsetMs()).toBe(0);
  });
});
