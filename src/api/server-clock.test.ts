import { describe, expect, it, vi } from 'vitest';
import { ServerClock } from './server-clock.ts';

const LAPTOP = Date.parse('2026-04-06T11:00:00Z');
const HOUR = 3_600_000;
const GOOD = 'Mon, 06 Apr 2026 11:00:00 GMT';

/** A clock after answers with these headers, each a second after the other. */
function clockAfter(...answers: readonly Record<string, string>[]): ServerClock {
  const clock = new ServerClock();
  for (const [index, headers] of answers.entries()) {
    clock.learn(new Headers(headers), LAPTOP + index * 1000);
  }
  return clock;
}

const dated = (date: string) => ({ date });
const at = (offsetMs: number, second: number) =>
  dated(new Date(LAPTOP + offsetMs + second * 1000).toUTCString());

describe('the server’s clock', () => {
  it('is the laptop’s where they agree, to the second', () => {
    expect(clockAfter(dated(GOOD), dated(GOOD), dated(GOOD)).offsetMs).toBe(0);
  });

  it.each([
    ['behind', 2 * HOUR],
    ['ahead', -2 * HOUR],
    ['36 years behind', 36 * 365 * 24 * HOUR],
  ])('is learnt from two answers that agree, where the laptop is %s', (_, offset) => {
    expect(clockAfter(at(offset, 0)).offsetMs).toBe(0);
    expect(clockAfter(at(offset, 0), at(offset, 1)).offsetMs).toBe(offset);
  });

  it('tells its listeners once', () => {
    const clock = new ServerClock();
    const listener = vi.fn();
    const stop = clock.onLearnt(listener);
    for (let second = 0; second < 6; second += 1) {
      clock.learn(new Headers(at(HOUR, second)), LAPTOP + second * 1000);
    }
    stop();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Record<string, string>]>([
    ['of the epoch', dated('Thu, 01 Jan 1970 00:00:00 GMT')],
    ['in the far future', dated('Fri, 01 Jan 2083 00:00:00 GMT')],
    ['a day old, from a cache that hides its age', dated('Sun, 05 Apr 2026 11:00:00 GMT')],
    ['an hour ahead, from a proxy', dated('Mon, 06 Apr 2026 12:00:00 GMT')],
    ['with an absurd age', { date: GOOD, age: '99999999' }],
  ])('is not moved by one answer %s: the first, in the middle, or the last', (_, odd) => {
    expect(clockAfter(odd).offsetMs).toBe(0);
    expect(clockAfter(odd, dated(GOOD), dated(GOOD)).offsetMs).toBe(0);
    expect(clockAfter(dated(GOOD), odd, dated(GOOD)).offsetMs).toBe(0);
    expect(clockAfter(dated(GOOD), dated(GOOD), odd).offsetMs).toBe(0);
    expect(clockAfter(dated(GOOD), dated(GOOD), odd, dated(GOOD), odd).offsetMs).toBe(0);
  });

  it('is not moved by a cache that answers the same stale time again and again', () => {
    const clock = new ServerClock();
    const stale = new Headers(dated('Mon, 06 Apr 2026 10:00:00 GMT'));
    const minute = 60_000;
    for (let count = 0; count < 10; count += 1) clock.learn(stale, LAPTOP + count * minute);
    expect(clock.offsetMs).toBe(0);
  });

  it('adds the age of an answer from a cache', () => {
    const hourOld = { date: 'Mon, 06 Apr 2026 10:00:00 GMT', age: '3600' };
    expect(clockAfter(hourOld, hourOld, hourOld).offsetMs).toBe(0);
  });

  it('is learnt anew once three answers agree on another time: a laptop that was set right', () => {
    const clock = clockAfter(at(HOUR, 0), at(HOUR, 1));
    expect(clock.offsetMs).toBe(HOUR);
    for (const [count, offset] of [HOUR, HOUR, 0].entries()) {
      clock.learn(new Headers(at(0, 10 + count)), LAPTOP + (10 + count) * 1000);
      expect(clock.offsetMs).toBe(offset);
    }
  });

  it.each([{}, dated(''), dated('yesterday'), { date: 'NaN', age: '5' }])(
    'is not moved by headers %j',
    (headers) => {
      expect(clockAfter(headers, headers, headers).offsetMs).toBe(0);
    },
  );
});
