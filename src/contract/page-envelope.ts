/**
 * The envelope of every list: rows under a name, whether there is more, and the cursor of the next page.
 * Null where something is empty is read as empty, and a cursor may be a number.
 */
import * as z from 'zod/mini';

export interface PageEnvelope {
  readonly rows: readonly unknown[];
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null;
  /** The answer says that there is more, and not how to get at it. */
  readonly isCutOff: boolean;
}

const ObjectSchema = z.record(z.string(), z.unknown());

const isNo = (value: unknown) => value === false || value === 0 || value === 'false';
const isYes = (value: unknown) => value === true || value === 1 || value === 'true';

function cursorOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * Reads an envelope whose rows stand under one of `names`, or that is nothing but rows. Throws where it is
 * neither. Where `hasMore` is missing or null, the cursor decides.
 */
export function readEnvelope(body: unknown, names: readonly string[]): PageEnvelope {
  if (Array.isArray(body)) return { rows: body, nextCursor: null, isCutOff: false };
  const page = ObjectSchema.parse(body);
  const name = names.find((known) => Array.isArray(page[known]));
  const isEmpty = [...names, 'hasMore', 'nextCursor'].some((known) => known in page);
  const isOther = names.some((known) => page[known] !== null && page[known] !== undefined);
  if (name === undefined && (!isEmpty || isOther)) throw new TypeError('not a page');
  const rows = name === undefined ? [] : page[name];
  const nextCursor = isNo(page['hasMore']) ? null : cursorOf(page['nextCursor']);
  return {
    rows: Array.isArray(rows) ? rows : [],
    nextCursor,
    isCutOff: nextCursor === null && isYes(page['hasMore']),
  };
}
