import { useCallback, useMemo, useRef, useState } from 'react';
import type { Account } from '#contract/account.ts';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { accountName } from '#api/account-queries.ts';
import { mayChange } from '#api/person.ts';
import type { Saved } from '#api/save/save-post.ts';
import type { TimesAction } from '#domain/bulk/plan-times.ts';
import { postAddress } from '#domain/list/post-address.ts';
import {
  type Period,
  firstWeekday,
  monthWeeks,
  shiftPeriod,
  weekOf,
} from '#domain/planner/calendar.ts';
import { periodName } from '#domain/planner/calendar-words.ts';
import { placeOf } from '#domain/planner/hour-rows.ts';
import { nearestDay } from '#domain/planner/nearest-day.ts';
import { type DaySpan, placePosts } from '#domain/planner/place-posts.ts';
import { type Day, dayOf } from '#domain/time/day.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import type { CardContext } from './card/post-card.tsx';
import { DayDialog } from './card/day-dialog.tsx';
import { EmptyNote } from './empty-note.tsx';
import { type DraftTimeSource, GhostProvider } from './ghost/ghost-context.tsx';
import { GhostNote } from './ghost/ghost-note.tsx';
import { MONTH_ROOM, MonthGrid } from './month/month-grid.tsx';
import { DragBoard } from './move/drag-board.tsx';
import { DropLabel } from './move/drop-label.tsx';
import { MoveAlert } from './move/move-alert.tsx';
import { MoveDialog } from './move/move-dialog.tsx';
import { useMoving } from './move/use-moving.ts';
import { PhonePlanner } from './phone/phone-planner.tsx';
import { PlannerHead } from './planner-head.tsx';
import styles from './planner.module.css';
import { useOnePage } from './use-one-page.ts';
import { WeekGrid } from './week/week-grid.tsx';

export interface PlannerProps {
  readonly view: Period;
  /** The day looked at. */
  readonly at: Day;
  readonly onAt: (day: Day) => void;
  /** What the filters let through, in sections of one day by the view's clock. */
  readonly posts: readonly Post[];
  readonly sections: readonly DaySpan[];
  /** Everything that is loaded, for a post's neighbours. */
  readonly all: readonly Post[];
  readonly accounts: ReadonlyMap<string, Account> | undefined;
  readonly now: Instant;
  readonly viewerZone: string;
  /** The view's zone; null where each post is read in its own. */
  readonly zone: string | null;
  /** The selected posts. */
  readonly chosen: readonly Post[];
  readonly onSelect: ((postId: string, withRange: boolean) => void) | null;
  /** The time in the open post's form. */
  readonly draftTime: DraftTimeSource;
  /** The address's query, kept when a post opens. */
  readonly query: string;
  /** Where the app stands, `/` at the end or not. */
  readonly basePath: string;
  readonly onOpen: (postId: string) => void;
  readonly onLikelyOpen: () => void;
  readonly onMoved: (saved: Saved) => void;
  /** Several posts are to be moved: they are reviewed first. */
  readonly onMoveMany: (posts: readonly Post[], action: TimesAction) => void;
}

const PHONE = '(max-width: 40rem)';

/** A week or a month of posts on the view's clock, where a drop is a save. */
export function Planner(props: PlannerProps) {
  const { view, at, onAt, posts, sections, all, accounts, now, viewerZone, zone } = props;
  const { chosen, onSelect, query, basePath, onOpen, onLikelyOpen } = props;
  const isPhone = useMediaQuery(PHONE);
  const section = useRef<HTMLElement>(null);
  useOnePage(section);
  const first = useMemo(() => firstWeekday(navigator.language), []);
  const today = dayOf(now, zone ?? viewerZone);
  const [moreOf, setMoreOf] = useState<Day | null>(null);
  const [movingId, setMovingId] = useState<string | null>(null);

  const weeks = useMemo(
    () => (view === 'month' ? monthWeeks(at, first) : [weekOf(at, first)]),
    [view, at, first],
  );
  const days = useMemo(() => weeks.flat(), [weeks]);
  const selected = useMemo(() => new Set(chosen.map(({ postId }) => postId)), [chosen]);
  const moving = useMoving({ ...props, days, selected });
  const { lifting, moves } = moving;
  const most = view === 'month' && !isPhone ? MONTH_ROOM : Infinity;
  const byDay = useMemo(
    () => placePosts({ posts, sections, days, zone, moving: moves.moves, most }),
    [posts, sections, days, zone, moves.moves, most],
  );
  const ofMoreDay = useMemo(() => {
    if (moreOf === null) return [];
    const whole = placePosts({ posts, sections, days: [moreOf], zone, moving: moves.moves });
    return whole.get(moreOf)?.placed ?? [];
  }, [posts, sections, moreOf, zone, moves.moves]);

  const isEmpty = useMemo(() => [...byDay.values()].every(({ count }) => count === 0), [byDay]);
  const { liftByKeys } = moving;
  const canChange = mayChange();
  const accountOf = useCallback((id: string) => accountName(id, accounts?.get(id)), [accounts]);
  const hrefOf = useCallback(
    (postId: string) => basePath.replace(/\/$/, '') + postAddress(postId, query),
    [basePath, query],
  );
  const context: CardContext = useMemo(
    () => ({
      now,
      accountOf,
      hrefOf,
      onOpen: (postId) => {
        // The day's dialog would stand over the post.
        setMoreOf(null);
        onOpen(postId);
      },
      onHover: onLikelyOpen,
      mayChange: canChange,
      onSelect,
      onMove: setMovingId,
      onLift: liftByKeys,
    }),
    [now, accountOf, hrefOf, onOpen, onLikelyOpen, canChange, onSelect, liftByKeys],
  );
  const toMove = movingId === null ? undefined : all.find(({ postId }) => postId === movingId);
  const shared = { byDay, today, now, selected, moves: moves.moves, context, onMore: setMoreOf };
  const keyed = moving.keyed?.moment ?? null;
  const keyedHour =
    keyed === null || lifting.lift === null ? null : placeOf(keyed, lifting.lift.zone).hour;
  return (
    <GhostProvider source={props.draftTime} zone={zone}>
      <section ref={section} aria-label="Planner" className={styles.planner} data-planner={view}>
        <DragBoard
          onLift={moving.liftByPointer}
          onHover={moving.hover}
          onDrop={moving.dropAt}
          onCancel={moving.cancel}
        >
          <PlannerHead
            view={view}
            title={periodName(at, view, first)}
            onTurn={(by) => onAt(shiftPeriod(at, view, by))}
            onToday={() => onAt(today)}
          />
          {moves.problem !== null && (
            <MoveAlert
              problem={moves.problem}
              onMove={moves.move}
              onClose={() => moves.setProblem(null)}
            />
          )}
          <GhostNote view={view} days={days} onDay={onAt} />
          {isEmpty && (
            <EmptyNote
              view={view}
              at={at}
              nearest={nearestDay(
                days,
                sections.map(({ day }) => day),
              )}
              onDay={onAt}
            />
          )}
          {isPhone ? (
            <PhonePlanner {...shared} weeks={weeks} at={at} sections={sections} onAt={onAt} />
          ) : view === 'month' ? (
            <MonthGrid {...shared} weeks={weeks} at={at} />
          ) : (
            <WeekGrid
              {...shared}
              days={days}
              zone={zone}
              viewerZone={viewerZone}
              openHour={keyedHour}
            />
          )}
        </DragBoard>
        {lifting.lift !== null && <DropLabel title={lifting.lift.title} hover={lifting.hover} />}
        <p id="planner-keys" className="visually-hidden">
          Press space to lift the post, arrow keys to move it, space again to put it down, or Escape
          to put it back.
        </p>
        <p className="visually-hidden" aria-live="assertive">
          {moving.announcement}
        </p>
        {moreOf !== null && (
          <DayDialog
            day={moreOf}
            placed={ofMoreDay}
            selected={selected}
            moves={moves.moves}
            context={context}
            onClose={() => setMoreOf(null)}
          />
        )}
        {toMove !== undefined && (
          <MoveDialog
            post={toMove}
            all={all}
            viewerZone={viewerZone}
            now={now}
            onMove={(goal) => {
              setMovingId(null);
              moving.save(toMove, goal);
            }}
            onClose={() => setMovingId(null)}
          />
        )}
      </section>
    </GhostProvider>
  );
}
