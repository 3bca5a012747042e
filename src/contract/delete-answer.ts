/**
 * The answer to `DELETE /v1/posts`. The keys inside `failed` are not documented ("a reason for
 * each"), so an id and a reason are looked for under every name they are likely to have.
 */
import * as z from 'zod/mini';

const IdSchema = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((id) => String(id)),
);
const RowSchema = z.object({
  postId: z.optional(IdSchema),
  post_id: z.optional(IdSchema),
  id: z.optional(IdSchema),
  reason: z.optional(z.unknown()),
  message: z.optional(z.unknown()),
  error: z.optional(z.unknown()),
  code: z.optional(z.unknown()),
});
const rows = z._default(z.nullable(z.array(z.unknown())), null);
const AnswerSchema = z.object({ deleted: rows, failed: rows });

export interface DeleteAnswer {
  readonly deleted: readonly string[];
  /** `reason` is null where the API gave none that can be read. */
  readonly failed: readonly { readonly postId: string; readonly reason: string | null }[];
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  const nested = z.object({ message: z.string() }).safeParse(value);
  return nested.success ? nested.data.message : null;
}

interface Row {
  readonly postId: string;
  readonly reason: string | null;
}

function rowOf(value: unknown): Row[] {
  const id = IdSchema.safeParse(value);
  if (id.success) return [{ postId: id.data, reason: null }];
  const row = RowSchema.safeParse(value);
  if (!row.success) return [];
  const { reason, message, error, code } = row.data;
  const postId = row.data.postId ?? row.data.post_id ?? row.data.id;
  const why = textOf(reason) ?? textOf(message) ?? textOf(error) ?? textOf(code);
  return postId === undefined ? [] : [{ postId, reason: why }];
}

const isIn = (list: readonly Row[], postId: string) => list.some((row) => row.postId === postId);

/**
 * Reads the answer to a deletion of `asked`. Throws where it is none. What it says of other posts says
 * nothing of these, and is left out; so is a failure without an id, and what it calls both deleted and not.
 */
export function parseDeleteAnswer(body: unknown, asked: readonly string[]): DeleteAnswer {
  const answer = AnswerSchema.parse(body);
  const isAsked = ({ postId }: Row) => asked.includes(postId);
  const deleted = (answer.deleted ?? []).flatMap(rowOf).filter(isAsked);
  const failed = (answer.failed ?? []).flatMap(rowOf).filter(isAsked);
  return {
    deleted: deleted.map(({ postId }) => postId).filter((postId) => !isIn(failed, postId)),
    failed: failed.filter(({ postId }) => !isIn(deleted, postId)),
  };
}
