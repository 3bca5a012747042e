/**
 * The answer to `DELETE /v1/posts`. The keys inside `failed` are not documented ("a reason for
 * each"), so an id and a reason are looked for under every name they are likely to have.
 */
import * as z from 'zod/mini';

const FailureSchema = z.union([
  z.string(),
  z.object({
    postId: z.optional(z.string()),
    id: z.optional(z.string()),
    reason: z.optional(z.unknown()),
    message: z.optional(z.unknown()),
    error: z.optional(z.unknown()),
    code: z.optional(z.unknown()),
  }),
]);
const AnswerSchema = z.object({
  deleted: z._default(z.array(z.string()), []),
  failed: z._default(z.array(z.unknown()), []),
});

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

/** Reads the answer. Throws where it is none; a failure without an id is left out. */
export function parseDeleteAnswer(body: unknown): DeleteAnswer {
  const answer = AnswerSchema.parse(body);
  const failed = answer.failed.flatMap((row) => {
    const read = FailureSchema.safeParse(row);
    if (!read.success) return [];
    if (typeof read.data === 'string') return [{ postId: read.data, reason: null }];
    const { postId, id, reason, message, error, code } = read.data;
    const found = postId ?? id;
    if (found === undefined) return [];
    const why = textOf(reason) ?? textOf(message) ?? textOf(error) ?? textOf(code);
    return [{ postId: found, reason: why }];
  });
  return { deleted: answer.deleted, failed };
}
