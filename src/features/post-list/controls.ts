import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import type { ListFilter } from '#domain/list/list-filter.ts';
import type { ViewZone } from '#domain/list/view-zone.ts';
import type { Day } from '#domain/time/day.ts';
import type { AccountChoice } from './toolbar/filter-selects.tsx';
import type { View } from './toolbar/use-view.ts';

/** What the list's tools show and change, for whoever offers the same in another way. */
export interface Controls {
  readonly filter: ListFilter;
  readonly change: (part: Partial<ListFilter>) => void;
  readonly view: View;
  readonly changeView: (view: View) => void;
  /** Null for today. */
  readonly changeAt: (day: Day | null) => void;
  readonly viewZone: ViewZone;
  readonly changeViewZone: (choice: ViewZone) => void;
  readonly viewerZone: string;
  readonly singleKeys: boolean;
  readonly now: Instant;
  /** Everything that is loaded. */
  readonly posts: readonly Post[];
  /** What the search looks through, folded. */
  readonly textOf: (post: Post) => string;
  readonly accountChoices: readonly AccountChoice[];
}
