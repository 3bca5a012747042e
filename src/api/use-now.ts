/** The server's time as React state that ticks. */
import { useSyncExternalStore } from 'react';
import type { Instant } from '#contract/instant.ts';
import { instantFromMs } from '#contract/instant.ts';
import { clockOffsetMs, onClockLearnt, serverNowMs } from './server-clock.ts';

/** One timer for all who listen. */
function subscribeEvery(stepMs: number) {
  const listeners = new Set<() => void>();
  let timer = 0;
  // Ticks on the step's own boundaries, so that a minute changes when the minute does.
  const schedule = () => {
    timer = window.setTimeout(
      () => {
        // First: a listener may be the last one, and end it.
        schedule();
        for (const listener of listeners) listener();
      },
      stepMs - (serverNowMs() % stepMs),
    );
  };
  return (notify: () => void) => {
    if (listeners.size === 0) schedule();
    listeners.add(notify);
    const stopLearning = onClockLearnt(notify);
    return () => {
      listeners.delete(notify);
      if (listeners.size === 0) window.clearTimeout(timer);
      stopLearning();
    };
  };
}

const everySecond = subscribeEvery(1000);
const everyMinute = subscribeEvery(60_000);

/** The server's time, cut to the step, renewed at each: `minute` for lists, `second` to count down. */
export function useNow(step: 'minute' | 'second'): Instant {
  const stepMs = step === 'minute' ? 60_000 : 1000;
  const ms = useSyncExternalStore(
    step === 'minute' ? everyMinute : everySecond,
    () => Math.floor(serverNowMs() / stepMs) * stepMs,
  );
  return instantFromMs(ms);
}

/** The server's clock minus the computer's, in milliseconds, as last learnt. */
export function useClockOffset(): number {
  return useSyncExternalStore(onClockLearnt, clockOffsetMs);
}
