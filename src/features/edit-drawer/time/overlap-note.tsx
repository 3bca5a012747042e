import type { Post } from '#contract/post.ts';
import { parseWallTime } from '#contract/instant.ts';
import { draftOf } from '#domain/edit/draft.ts';
import { formatClock } from '#domain/time/format.ts';
import { isKnownZone } from '#domain/time/offset.ts';
import { resolveWallTime } from '#domain/time/wall-time.ts';
import { abbreviationAt, formatOffset } from '#domain/time/zone-name.ts';
import { offsetAt } from '#domain/time/offset.ts';
import { Banner } from '#ui/banner.tsx';

interface OverlapNoteProps {
  readonly post: Post;
  readonly wall: string;
  readonly zone: string;
}

/** A time that happens twice that night, with both moments named. */
export function OverlapNote({ post, wall, zone }: OverlapNoteProps) {
  const parsed = parseWallTime(wall);
  if (parsed === null || !isKnownZone(zone)) return null;
  const resolution = resolveWallTime(parsed, zone);
  if (resolution.kind !== 'overlap') return null;
  const clock = formatClock(parsed);
  const named = resolution.instants.map(
    (instant) =>
      `${clock} ${abbreviationAt(instant, zone)} (${formatOffset(offsetAt(instant, zone))})`,
  );
  const own = draftOf(post);
  const isUntouched = own.wall === wall && own.zone === zone;
  const position = resolution.instants.findIndex((instant) => instant === post.scheduledTime);
  return (
    <Banner
      tone="warning"
      title={`${clock} happens twice that night: first ${named[0]}, then ${named[1]}`}
    >
      {isUntouched && position >= 0
        ? `This post is scheduled for the ${position === 0 ? 'first' : 'second'} of the two, and keeps it as long as you leave the time as it is.`
        : 'The API takes a clock time only and decides between the two itself. After saving, Rundown shows which one the server chose. For a time that happens once, pick one outside that hour.'}
    </Banner>
  );
}
