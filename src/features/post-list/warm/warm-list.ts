/** From what was listed last to what the list shows of it: by the same rules, apart from all that is read. */
import type { Account } from '#contract/account.ts';
import { instantFromMs } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { serverNow } from '#api/server-clock.ts';
import { type DaySection, arrangePosts } from '#domain/list/arrange-posts.ts';
import { type Posts, collectPosts } from '#domain/list/collect-posts.ts';
import { NO_FILTER } from '#domain/list/list-filter.ts';
import { orderPosts } from '#domain/list/order-posts.ts';
import { makeSieve } from '#domain/list/sift-days.ts';
import { type ViewZone, wallReader } from '#domain/list/view-zone.ts';
import { warmList, warmPages } from '#domain/list/warm-pages.ts';
import { formatAsOf } from '#domain/time/as-of.ts';
import { readWarmPages, writeWarmPages } from './warm-store.ts';

/** What stands in the list until the first fresh page. */
export interface WarmList {
  readonly posts: readonly Post[];
  readonly sections: readonly DaySection[];
  readonly latest: Posts;
  readonly accounts: ReadonlyMap<string, Account>;
  /** When it was read, in words: `14:02`. */
  readonly asOf: string;
}

interface Zones {
  readonly viewZone: ViewZone;
  readonly viewerZone: string;
}

/** What was listed last, by the clock of the view; null where nothing of it can be shown. */
export async function readWarmList({ viewZone, viewerZone }: Zones): Promise<WarmList | null> {
  const now = serverNow();
  const kept = warmList(await readWarmPages(), now);
  if (kept === null) return null;
  const clock = { wallOf: wallReader(viewZone, viewerZone), isOneZone: viewZone !== 'own' };
  const latest = collectPosts([kept]);
  const { days } = orderPosts(latest.all, 'upcoming', clock);
  const { posts, sections } = arrangePosts(days, makeSieve(NO_FILTER, { textOf: () => '' }));
  return {
    posts,
    sections,
    latest,
    accounts: new Map(kept.accounts.map((account) => [account.accountId, account])),
    asOf: formatAsOf(instantFromMs(kept.readAt), now, viewerZone),
  };
}

/** What is listed now, and what it was taken from. */
export interface Listed {
  readonly posts: readonly Post[];
  readonly loaded: Posts;
  readonly accounts: ReadonlyMap<string, Account> | undefined;
}

/** Keeps the beginning of the list for the next visit. */
export function keepWarmList({ posts, loaded, accounts }: Listed): Promise<void> {
  const { places, origins } = loaded;
  const readAtOf = ({ postId }: Post) => origins[places.get(postId) ?? -1]?.readAt ?? 0;
  return writeWarmPages(warmPages(posts, readAtOf, accounts));
}
