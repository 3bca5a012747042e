/**
 * Pages by keyset: a cursor names the last row that was answered, not a count of rows to skip, so
 * pages neither repeat nor lose rows while posts are edited, published or deleted in between. To the
 * client a cursor is opaque.
 */
import * as z from 'zod/mini';
import type { Context } from 'hono';
import { answerRefusal, checked, invalidRequest, refused } from './envelope.ts';
import type { Checked } from './envelope.ts';
import type { SandboxEnv } from './sandbox-env.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 100;
const PREFIX = 'seq:';

interface PageRequest {
  readonly limit: number;
  /** The `seq` of the last row already answered; null at the beginning. */
  readonly after: number | null;
}

function encodeCursor(seq: number): string {
  return Buffer.from(PREFIX + String(seq)).toString('base64url');
}

function decodeCursor(cursor: string): number | null {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const match = /^seq:(\d{1,15})$/.exec(text);
  // Re-encoding catches what base64 decoding silently skips.
  return match !== null && encodeCursor(Number(match[1])) === cursor ? Number(match[1]) : null;
}

const refuse = (message: string) => refused(invalidRequest(message));

/** Reads `limit` and `cursor`. */
function readPageRequest(query: URLSearchParams): Checked<PageRequest> {
  for (const name of ['limit', 'cursor']) {
    if (query.getAll(name).length > 1) return refuse(`${name} must be given once`);
  }
  const limitText = query.get('limit') ?? String(DEFAULT_LIMIT);
  const limit = z.int().check(z.gte(1), z.lte(MAX_LIMIT)).safeParse(Number(limitText));
  if (!/^\d+$/.test(limitText) || !limit.success) {
    return refuse(`limit must be a whole number from 1 to ${MAX_LIMIT}`);
  }
  const cursor = query.get('cursor');
  const after = cursor === null ? null : decodeCursor(cursor);
  if (cursor !== null && after === null) return refuse('cursor is not valid');
  return checked({ limit: limit.data, after });
}

/**
 * Answers the page that the request asks for, under the name `key`. `rowsAfter` reads so many rows at the
 * most behind a `seq`, in the list's order; `wire` says how one is sent.
 */
export async function answerPage<Row extends { readonly seq: number }>(
  c: Context<SandboxEnv>,
  key: 'data' | 'accounts' | 'sounds',
  rowsAfter: (after: number | null, most: number) => Promise<readonly Row[]>,
  wire: (row: Row, publicUrl: string) => object,
): Promise<Response> {
  const request = readPageRequest(new URL(c.req.url).searchParams);
  if (!request.ok) return answerRefusal(c, request.refusal);
  const { limit, after } = request.value;
  // One more than is sent tells whether the list goes on.
  const rows = await rowsAfter(after, limit + 1);
  const page = rows.slice(0, limit);
  const hasMore = rows.length > limit;
  const last = page.at(-1);
  return c.json({
    [key]: page.map((row) => wire(row, c.get('publicUrl'))),
    hasMore,
    nextCursor: hasMore && last ? encodeCursor(last.seq) : null,
  });
}
