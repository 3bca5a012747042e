import { beforeEach, describe, expect, it, vi } from 'vitest';
import { limitTime } from './limit-time.ts';

describe('limitTime, without AbortSignal.timeout', () => {
  beforeEach(() => {
    const lacking = Object.assign(Object.create(AbortSignal), { timeout: undefined });
    vi.stubGlobal('AbortSignal', lacking);
  });

  it('ends when the time is up, and says so', () => {
    vi.useFakeTimers();
    const limit = limitTime(new AbortController().signal, 1000);
    vi.advanceTimersByTime(999);
    expect(limit.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(limit.signal.aborted).toBe(true);
    expect(limit.isUp()).toBe(true);
  });

  it('ends with the caller, for the caller’s reason', () => {
    const caller = new AbortController();
    const limit = limitTime(caller.signal, 1000);
    const reason = new Error('left');
    caller.abort(reason);
    expect(limit.signal.reason).toBe(reason);
    expect(limit.isUp()).toBe(false);
    limit.stop();
  });

  it('is over at once where the caller has left before', () => {
    const limit = limitTime(AbortSignal.abort(), 1000);
    expect(limit.signal.aborted).toBe(true);
    limit.stop();
  });

  it('leaves no listener and no timer behind', () => {
    vi.useFakeTimers();
    const caller = new AbortController();
    const remove = vi.spyOn(caller.signal, 'removeEventListener');
    const limit = limitTime(caller.signal, 1000);
    limit.stop();
    expect(remove).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});
