import { useClockOffset } from '#api/use-now.ts';
import { clockOffsetText } from '#domain/time/clock-offset.ts';
import { Banner } from '#ui/banner.tsx';

/** Shown where times are chosen: a clock that is off misleads whoever compares it with the screen. */
export function ClockNote() {
  const text = clockOffsetText(useClockOffset());
  if (text === null) return null;
  return (
    <Banner tone="warning" title={`This computer’s clock is ${text}`}>
      Rundown goes by the server’s clock, also for what has passed. Set the computer’s clock right.
    </Banner>
  );
}
