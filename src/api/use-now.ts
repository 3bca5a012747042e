/** The server's time as React state that ticks. */
import { useSyncExternalStore } from 'react';
import type { Instant } from '#contract/instant.ts';
import { instantFromMs } from '#contract/instant.ts';
import { clockOffsetMs, onClockLearnt, serverNowMs } from './server-clock.ts';

function subscribeEvery(stepMs: number) {
  return (notify: () => void) => {
    // Ticks on the step's own boundaries, so that a minute changes when the minute does.
    let timer = 0;
    const schedule = () => {
      timer = window.setTimeout(
        () => {
          notify();
          schedule();
        },
        stepMs - (serverNowMs() % stepMs),
      );
    };
    schedule();
    const stopLearning = onClockLearnt(notify);
    return () => {
      window.clearTimeout(timer);
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
