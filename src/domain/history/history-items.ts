/** The journal's entries as people read them: an intent and its outcome are one item. */
import type { HistoryChange, HistoryRow } from '#contract/history.ts';

export interface HistoryItem {
  /** The place of the entry that it begins with. */
  readonly seq: number;
  /** UTC. */
  readonly at: string;
  readonly actor: { readonly id: string; readonly name: string };
  readonly postId: string | null;
  readonly isDeletion: boolean;
  readonly changes: readonly HistoryChange[];
  /** `open`: a write whose end is not known. */
  readonly ending: 'proved' | 'refused' | 'open' | 'outside';
  /** HTTP status that it ended with, where one came. */
  readonly status: number | null;
  /** Milliseconds since the Unix epoch, of a change from outside Rundown. */
  readonly between: readonly [number, number] | null;
}

/** The last word on an intent: a proof or a refusal counts before "unknown", however late it came. */
function outcomeOf(outcomes: readonly HistoryRow[]): HistoryRow | undefined {
  return outcomes.find(({ outcome }) => outcome === 'proved' || outcome === 'refused');
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
    const same = { seq, at, actor, postId, changes, isDeletion: row.method === 'DELETE' };
    if (row.kind === 'intent') {
      const outcome = outcomeOf(outcomes.get(seq) ?? []);
      const ending = outcome?.outcome === 'proved' ? 'proved' : 'refused';
      items.push({
        ...same,
        ending: outcome === undefined ? 'open' : ending,
        status: outcome?.status ?? null,
        between: null,
      });
    } else if (row.outcome === 'outside') {
      items.push({ ...same, ending: 'outside', status: null, between: row.between ?? null });
    }
  }
  return items.toSorted((a, b) => b.seq - a.seq);
}
