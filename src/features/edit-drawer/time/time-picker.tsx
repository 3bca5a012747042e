import { useMemo, useState } from 'react';
import { parseWallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { serverNow } from '#api/server-clock.ts';
import { useListedPosts } from '#api/list/use-listed-posts.ts';
import { countByDay, onDay, othersOf } from '#domain/list/account-day.ts';
import { shortTitle } from '#domain/list/post-title.ts';
import { closestPost } from '#domain/planner/close-post.ts';
import { type Day, dayOf, dayOfWall } from '#domain/time/day.ts';
import { toFirstInstant, toWallTime } from '#domain/time/wall-time.ts';
import { Button } from '#ui/button.tsx';
import { ClockList } from './clock-list.tsx';
import { MonthGrid } from './month-grid.tsx';
import { timeAnswer } from './time-answer.ts';
import styles from './time-picker.module.css';

export interface TimePickerProps {
  readonly post: Post;
  readonly wall: string;
  /** Known to the host. */
  readonly zone: string;
  readonly viewerZone: string;
  readonly onChoose: (wall: string) => void;
}

/** A day and an hour, chosen with the account's other posts in sight; read back before they count. */
export function TimePicker({ post, wall, zone, viewerZone, onChoose }: TimePickerProps) {
  const today = dayOf(serverNow(), zone);
  const field = parseWallTime(wall);
  const [day, setDay] = useState<Day>(field === null ? today : dayOfWall(field));
  const [clock, setClock] = useState(field === null ? null : field.slice(11));
  const posts = useListedPosts();
  const others = useMemo(() => othersOf(posts, post), [posts, post]);
  const counts = useMemo(() => countByDay(others, zone), [others, zone]);
  const taken = new Set(
    onDay(others, day, zone).map(({ instant }) => toWallTime(instant, zone).slice(11)),
  );
  const meant = clock === null ? null : parseWallTime(`${day}T${clock}`);
  const answer = meant === null ? null : timeAnswer(meant, zone, viewerZone);
  const usable = answer?.wall ?? null;
  const instant = usable === null ? null : toFirstInstant(usable, zone);
  const near =
    instant === null
      ? null
      : closestPost(
          others.map((other) => other.post),
          post,
          instant,
        );
  return (
    <>
      <div className={styles.choices}>
        <MonthGrid day={day} today={today} counts={counts} onDay={setDay} />
        <ClockList clock={clock} taken={taken} onClock={setClock} />
      </div>
      <div className={styles.foot}>
        <p aria-live="polite" className={styles.answer} data-wrong={answer?.wall === null}>
          <span translate="no">{answer === null ? 'Choose a time.' : answer.words}</span>
          {near !== null && (
            <span className={styles.near}>
              {`${near.minutes === 0 ? 'At the same time as' : `Only ${near.minutes} min from`} “${shortTitle(near.post, 32)}”`}
            </span>
          )}
        </p>
        <Button
          variant="primary"
          size="sm"
          disabled={usable === null}
          onClick={() => usable !== null && onChoose(usable)}
        >
          Use this time
        </Button>
      </div>
    </>
  );
}
