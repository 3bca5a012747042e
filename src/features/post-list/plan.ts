import type { Account } from '#contract/account.ts';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import type { DaySection } from '#domain/list/arrange-posts.ts';
import type { Day } from '#domain/time/day.ts';

/** What is selected, for whoever acts on it. */
export interface Selection {
  /** In the order of the list; never one that the filter hides. */
  readonly posts: readonly Post[];
  /** All that the filter shows and that can be edited. */
  readonly shown: readonly Post[];
  readonly setPosts: (posts: readonly Post[]) => void;
  /** The next choice is the end of a range. */
  readonly isRange: boolean;
  readonly setIsRange: (isRange: boolean) => void;
}

/** What the filters let through, for whoever shows it as a calendar. */
export interface Plan {
  readonly view: 'week' | 'month';
  readonly posts: readonly Post[];
  readonly sections: readonly DaySection[];
  /** Everything that is loaded. */
  readonly all: readonly Post[];
  readonly accounts: ReadonlyMap<string, Account> | undefined;
  readonly now: Instant;
  readonly viewerZone: string;
  /** The view's zone; null where each post is read in its own. */
  readonly zone: string | null;
  readonly selection: Selection;
  readonly onSelect: ((postId: string, withRange: boolean) => void) | null;
}

/** What the navigator beside the list shows, on a narrow screen above it. */
export interface NavigatorProps {
  /** What the filters let through, whatever its status. */
  readonly posts: readonly Post[];
  readonly accounts: ReadonlyMap<string, Account> | undefined;
  readonly dayOfPost: (post: Post) => Day | null;
  readonly today: Day;
  /** Goes to the posts of a day. */
  readonly onDay: (day: Day) => void;
}
