import { useClockOffset } from '#api/use-now.ts';
import { clockOffsetText } from '#domain/time/clock-offset.ts';
import { Banner } from '#ui/banner.tsx';

/** Shown above the list: whoever compares its times with a clock that is off would be misled. */
export function ClockWarning() {
  const text = clockOffsetText(useClockOffset());
  if (text === null) return null;
  return (
    <Banner tone="warning" title={`This computer’s clock is ${text}`}>
      The list goes by the server’s clock: how far away a post is, and which day is today. Set the
      computer’s clock right.
    </Banner>
  );
}
