import { useEffect, useRef, useState } from 'react';
import type { Post } from '#contract/post.ts';
import type { ViewZone } from '#domain/list/view-zone.ts';
import type * as warmList from './warm-list.ts';
import type { Listed, WarmList } from './warm-list.ts';

let loading: Promise<typeof warmList> | undefined;

/** Begins to read what was listed last. Called before the first render: it must not come after it. */
export function loadWarmList() {
  return (loading ??= import('./warm-list.ts'));
}

/** What was listed last, read while `isWanted`. Null where there is none, or none yet. */
export function useWarmList(
  isWanted: boolean,
  viewZone: ViewZone,
  viewerZone: string,
): WarmList | null {
  const [warm, setWarm] = useState<WarmList | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    const show = async () => {
      const { readWarmList } = await loadWarmList();
      const list = await readWarmList({ viewZone, viewerZone });
      if (isCurrent) setWarm(list);
    };
    // Without it the list begins as ever.
    show().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [isWanted, viewZone, viewerZone]);
  return warm;
}

/** Keeps what is listed for the next visit each time `rested` changes: pages flow in faster than this. */
export function useKeepWarm(listed: Listed | null, rested: readonly Post[]): void {
  const latest = useRef(listed);
  useEffect(() => {
    latest.current = listed;
  });
  const isWhole = listed !== null;
  const accounts = listed?.accounts;
  useEffect(() => {
    const keep = async () => {
      const { keepWarmList } = await loadWarmList();
      if (latest.current !== null) await keepWarmList(latest.current);
    };
    // Without it the next visit begins as ever.
    if (isWhole) keep().catch(() => undefined);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- they say when
  }, [isWhole, rested, accounts]);
}
