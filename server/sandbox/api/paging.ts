/**
 * Pages by keyset: a cursor names the last row that was answered, not a count of rows to skip, so
 * pages neither repeat nor lose rows while posts are edited, published or deleted in between. To the
 * client a cursor is opaque.
 */
import * as z from 'zod/mini';
import { checked, invalidRequest, refused } from './envelope.ts';
import type { Checked } from './envelope.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 100;
const PREFIX = 'seq:';

export interface PageRequest {
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
export function readPageRequest(query: URLSearchParams): Checked<PageRequest> {
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

/** Cuts a page from `limit + 1` rows read, and says whether and where it goes on. */
export function cutPage<Row extends { readonly seq: number }>(rows: readonly Row[], limit: number) {
  const page = rows.slice(0, limit);
  const hasMore = rows.length > limit;
  const last = page.at(-1);
  return { page, hasMore, nextCursor: hasMore && last ? encodeCursor(last.seq) : null };
}
