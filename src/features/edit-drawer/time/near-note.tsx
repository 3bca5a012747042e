import type { Post } from '#contract/post.ts';
import { useNow } from '#api/use-now.ts';
import { formatCountdown, formatDistance } from '#domain/time/distance.ts';
import { nearnessOf } from '#domain/time/nearness.ts';
import { Banner } from '#ui/banner.tsx';

interface NearNoteProps {
  /** As the server has it: what is typed has no effect before it is saved. */
  readonly post: Post;
}

function Countdown({ post }: NearNoteProps) {
  const now = useNow('second');
  const { scheduledTime } = post;
  if (scheduledTime === null) return null;
  switch (nearnessOf(scheduledTime, now)) {
    case 'far':
      return null;
    case 'near':
      return <Banner tone="info" title={`Goes live ${formatCountdown(scheduledTime, now)}`} />;
    case 'imminent':
      return (
        <Banner tone="warning" title={`Goes live ${formatCountdown(scheduledTime, now)}`}>
          A save may come too late now. If it does, you are told, and what you typed is kept.
        </Banner>
      );
    case 'due':
      return (
        <Banner tone="warning" title="This post is going live right now">
          Its time has come. Rundown is asking the server whether it went out; what you typed is
          kept.
        </Banner>
      );
    case 'overdue':
      return (
        <Banner
          tone="warning"
          title={`Overdue: it should have gone live ${formatDistance(scheduledTime, now)}`}
        >
          The server still has it as waiting. Look at the account whether it went out; if not,
          choose a later time and save.
        </Banner>
      );
  }
}

/** Counts down to a post that is about to go live. Ticks by the second only then. */
export function NearNote({ post }: NearNoteProps) {
  const now = useNow('minute');
  const { scheduledTime } = post;
  // `now` is cut to the minute: one minute more, so that the countdown stands ready in time.
  if (scheduledTime === null || nearnessOf(scheduledTime, now, 60_000) === 'far') return null;
  return <Countdown post={post} />;
}
