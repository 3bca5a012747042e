/** Reading the journal: pages of it, its head, and the exports. */
import * as z from 'zod/mini';
import { DraftFieldSchema } from '#contract/draft-field.ts';
import { errorResponse } from '#server/http/http-error.ts';
import { csvHead, csvLine, historyRow } from './history-row.ts';
import type { Journal } from './journal.ts';
import type { JournalQuery } from './journal-filters.ts';
import type { JournalRow } from '#server/team/db/schema.ts';

const NOT_STORED = { 'cache-control': 'no-store' };
const MOST = 500;
const EXPORT_PAGE = 500;

const count = z.pipe(
  z.string().check(z.regex(/^\d{1,15}$/)),
  z.transform((text: string) => Number(text)),
);
const day = z.pipe(
  z.string().check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/),
    z.refine((text) => !Number.isNaN(Date.parse(text))),
  ),
  z.transform((text: string) => Date.parse(text)),
);
const QuerySchema = z.object({
  actor: z.optional(z.string()),
  account: z.optional(z.string()),
  outcome: z.optional(z.enum(['proved', 'refused', 'unknown', 'outside'])),
  field: z.optional(DraftFieldSchema),
  from: z.optional(day),
  to: z.optional(day),
  cursor: z.optional(count),
  limit: z.optional(count),
});
const DAY_MS = 86_400_000;

function queryOf(url: URL): JournalQuery | null {
  const read = QuerySchema.safeParse(Object.fromEntries(url.searchParams));
  if (!read.success) return null;
  const { actor, account, outcome, field, from, to, cursor, limit } = read.data;
  const postIds = url.searchParams.getAll('postId');
  return {
    limit: Math.max(1, Math.min(limit ?? 100, MOST)),
    ...(postIds.length === 0 ? {} : { postIds }),
    ...(actor === undefined ? {} : { actorId: actor }),
    ...(account === undefined ? {} : { accountId: account }),
    ...(outcome === undefined ? {} : { result: outcome }),
    ...(field === undefined ? {} : { field }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to: to + DAY_MS }),
    ...(cursor === undefined ? {} : { before: cursor }),
  };
}

/** `GET /rundown/history`: newest first, by post, person, account, field, outcome and day (UTC). */
export async function readHistory(journal: Journal, request: Request): Promise<Response> {
  const query = queryOf(new URL(request.url));
  if (query === null) {
    return errorResponse(400, 'invalid_request', 'The history has no such filter.', NOT_STORED);
  }
  const rows = await journal.read({ ...query, limit: query.limit + 1 });
  const page = rows.slice(0, query.limit);
  const hasMore = rows.length > query.limit;
  const nextCursor = hasMore ? String(page.at(-1)?.seq) : null;
  return Response.json(
    { data: page.map(historyRow), hasMore, nextCursor },
    { headers: NOT_STORED },
  );
}

/** `GET /rundown/history/head`: the newest entry's place and hash. */
export async function readHead(journal: Journal): Promise<Response> {
  return Response.json(await journal.head(), { headers: NOT_STORED });
}

/** `GET /rundown/history/export?format=ndjson|csv`, the same filters; newest first, in pieces. */
export function exportHistory(journal: Journal, request: Request): Response {
  const url = new URL(request.url);
  const format = url.searchParams.get('format') ?? 'ndjson';
  const query = queryOf(url);
  if (query === null || (format !== 'ndjson' && format !== 'csv')) {
    return errorResponse(400, 'invalid_request', 'The export is ndjson or csv.', NOT_STORED);
  }
  const lineOf = (row: JournalRow) =>
    format === 'csv' ? csvLine(row) : `${JSON.stringify(historyRow(row))}\n`;
  const encoder = new TextEncoder();
  let before = query.before;
  let isStart = format === 'csv';
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (isStart) controller.enqueue(encoder.encode(csvHead));
      isStart = false;
      const rows = await journal.read({
        ...query,
        isWhole: true,
        limit: EXPORT_PAGE,
        ...(before === undefined ? {} : { before }),
      });
      if (rows.length > 0) controller.enqueue(encoder.encode(rows.map(lineOf).join('')));
      before = rows.at(-1)?.seq;
      if (rows.length < EXPORT_PAGE) controller.close();
    },
  });
  return new Response(body, {
    headers: {
      ...NOT_STORED,
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson',
      'content-disposition': `attachment; filename="rundown-history.${format}"`,
    },
  });
}
