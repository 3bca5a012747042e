/**
 * The ghost: where the open post would stand by the time in the drawer's form. Each place of the grid
 * reads it for itself, so that a change renders the places it leaves and reaches, and no other.
 */
import { type ReactNode, createContext, use, useMemo, useSyncExternalStore } from 'react';
import type { Post } from '#contract/post.ts';
import type { DraftTime } from '#domain/planner/draft-time.ts';
import type { Turn } from '#domain/planner/hour-rows.ts';
import { type PlacedPost, placePost } from '#domain/planner/place-posts.ts';
import type { Source } from '#domain/store.ts';
import { type Day, dayOfWall } from '#domain/time/day.ts';

export type DraftTimeSource = Source<DraftTime | null>;
type GhostSource = Source<PlacedPost | null>;

const NONE: GhostSource = { read: () => null, subscribe: () => () => undefined };

const GhostContext = createContext(NONE);

/** Places what `source` holds on the clock of the view's zone. */
function placeEach({ read, subscribe }: DraftTimeSource, zone: string | null): GhostSource {
  let last: DraftTime | null = null;
  let placed: PlacedPost | null = null;
  return {
    subscribe,
    read: () => {
      const time = read();
      if (time === last) return placed;
      last = time;
      placed = time === null ? null : placePost(time.post, zone, time);
      return placed;
    },
  };
}

interface GhostProviderProps {
  readonly source: DraftTimeSource;
  readonly zone: string | null;
  readonly children: ReactNode;
}

export function GhostProvider({ source, zone, children }: GhostProviderProps) {
  const ghost = useMemo(() => placeEach(source, zone), [source, zone]);
  return <GhostContext value={ghost}>{children}</GhostContext>;
}

/** What `select` makes of the ghost; the component renders when that changes. */
function useGhost<T>(select: (ghost: PlacedPost | null) => T): T {
  const { read, subscribe } = use(GhostContext);
  return useSyncExternalStore(subscribe, () => select(read()));
}

/** The ghost, where it stands on `day`, and in this hour of it if one is given. */
export function useGhostAt(day: Day, hour?: number, turn: Turn = 0): PlacedPost | null {
  return useGhost((ghost) => {
    if (ghost === null || dayOfWall(ghost.place.wall) !== day) return null;
    if (hour === undefined) return ghost;
    return ghost.place.hour === hour && ghost.place.turn === turn ? ghost : null;
  });
}

/** The hour of the ghost, where it stands on one of `days`. */
export function useGhostHour(days: readonly Day[]): number | null {
  return useGhost((ghost) =>
    ghost !== null && days.includes(dayOfWall(ghost.place.wall)) ? ghost.place.hour : null,
  );
}

/** The day of the ghost where that is none of `days`. */
export function useGhostElsewhere(days: readonly Day[]): Day | null {
  return useGhost((ghost) => {
    const day = ghost === null ? null : dayOfWall(ghost.place.wall);
    return day === null || days.includes(day) ? null : day;
  });
}

/** The post that the ghost is of. Asked once for many cards: it stays the same while its time changes. */
export function useGhostPost(): Post | null {
  return useGhost((ghost) => ghost?.post ?? null);
}

export type GhostRelation = 'origin' | 'other-account' | undefined;

/** What `post` is beside a ghost of `ghostPost`: the post it was made of, or one of another account. */
export function relationTo(ghostPost: Post | null, post: Post): GhostRelation {
  if (ghostPost === null) return undefined;
  if (ghostPost.postId === post.postId) return 'origin';
  return ghostPost.accountId === post.accountId ? undefined : 'other-account';
}
