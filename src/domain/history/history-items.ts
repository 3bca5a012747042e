/** The journal's entries as people read them: an intent and its outcome are one item. */
import type { HistoryChange, HistoryRow } from '#contract/history.ts';

/** What a deleted post held last. */
export interface LastContent {
  readonly caption: string;
  readonly mediaUrls: readonly string[];
}

export interface HistoryItem {
  /** The place of the entry that it begins with. */
  readonly seq: number;
  /** UTC. */
  readonly at: string;
  readonly actor: { readonly id: string; readonly name: string };
  readonly postId: string | null;
  readonly isDeletion: boolean;
  /** Of a deletion: what the post held last, where that was known. */
  readonly last: LastContent | null;
  /** Fields whose values came back from former entries. */
  readonly restoredFrom: NonNullable<HistoryRow['restoredFrom']>;
  readonly changes: readonly HistoryChange[];
  /** `open`: a write whose end is not known yet; `lost`: nor ever will be. */
  readonly ending: 'proved' | 'refused' | 'open' | 'lost' | 'outside';
  /** HTTP status that it ended with, where one came. */
  readonly status: number | null;
  /** Milliseconds since the Unix epoch, of a change from outside Rundown. */
  readonly between: readonly [number, number] | null;
}

/** The last word on an intent: a proof or a refusal counts before "unknown", however late it came. */
function lastWord(outcomes: readonly HistoryRow[]): Pick<HistoryItem, 'ending' | 'status'> {
  const settled = outcomes.find(({ outcome }) => outcome === 'proved' || outcome === 'refused');
  const status = settled?.status ?? null;
  if (settled !== undefined)
    return { ending: settled.outcome === 'proved' ? 'proved' : 'refused', status };
  return { ending: outcomes.some(({ byReading }) => byReading) ? 'lost' : 'open', status };
}

function lastContent({ before }: HistoryRow): LastContent | null {
  if (before === undefined) return null;
  const { contentUrl = [] } = before;
  const mediaUrls = typeof contentUrl === 'string' ? [contentUrl] : contentUrl;
  return { caption: before.caption ?? '', mediaUrls: mediaUrls.filter((url) => url !== '') };
}

/** Items of `rows` (newest first, in any number of pages), newest first by when they began. */
export function historyItems(rows: readonly HistoryRow[]): readonly HistoryItem[] {
  const outcomes = new Map<number, HistoryRow[]>();
  for (const row of rows) {
    if (row.intent !== null) outcomes.set(row.intent, [...(outcomes.get(row.intent) ?? []), row]);
  }
  const items: HistoryItem[] = [];
  for (const row of rows) {
    const { seq, at, actor, postId, changes = [] } = row;
    const isDeletion = row.method === 'DELETE';
    const last = isDeletion ? lastContent(row) : null;
    const { restoredFrom = [] } = row;
    const same = { seq, at, actor, postId, changes, isDeletion, last, restoredFrom };
    if (row.kind === 'intent') {
      items.push({ ...same, ...lastWord(outcomes.get(seq) ?? []), between: null });
    } else if (row.outcome === 'outside') {
      items.push({ ...same, ending: 'outside', status: null, between: row.between ?? null });
    }
  }
  return items.toSorted((a, b) => b.seq - a.seq);
}
