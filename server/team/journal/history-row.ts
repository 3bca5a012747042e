/** An entry of the journal as `GET /rundown/history` and the exports show it. */
import type { JournalRow } from '#server/team/db/schema.ts';

/** JSON of one row, of one that cannot be read its place alone; `at` is UTC ISO 8601, what `data` holds stands beside the rest. */
export function historyRow(row: JournalRow): Readonly<Record<string, unknown>> {
  if (row.kind === 'unreadable') return { seq: row.seq, kind: row.kind };
  const { seq, kind, at, attempt, actorId, actorName, postId, intentSeq, result } = row;
  const data: unknown = JSON.parse(row.data);
  return {
    ...(typeof data === 'object' ? data : {}),
    seq,
    kind,
    at: new Date(at).toISOString(),
    attempt,
    actor: { id: actorId, name: actorName },
    postId,
    intent: intentSeq,
    outcome: result,
    previous: row.previous,
    hash: row.hash,
  };
}

const COLUMNS = ['seq', 'kind', 'at', 'who', 'post', 'intent', 'outcome', 'status', 'changes'];

/** The first line of the CSV export. */
export const csvHead = `${COLUMNS.join(',')}\r\n`;

/** One line of the CSV export. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvLine(row: JournalRow): string {
  const shown = historyRow(row);
  const cells = [
    row.seq,
    row.kind,
    shown['at'],
    row.actorName,
    row.postId,
    row.intentSeq,
    row.result,
    shown['status'],
    shown['changes'] === undefined ? '' : JSON.stringify(shown['changes']),
  ];
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** RFC 4180, and OWASP's rule against formulas: also in their wide form, and behind what is not seen. */
export function csvCell(value: unknown): string {
  const text =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : value === null || value === undefined
        ? ''
        : JSON.stringify(value);
  const safe = /^(?:[\s\0\u200B]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|[\t\r\n])/.test(text)
    ? `'${text}`
    : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
