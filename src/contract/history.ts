/** Entries of Rundown's own journal of writes, as `GET /rundown/history` answers them. */
import * as z from 'zod/mini';
import { parseInstant } from './instant.ts';

const instant = z.nullable(
  z.pipe(
    z.string(),
    z.transform((text: string) => parseInstant(text)),
  ),
);
const time = z.object({
  /** Null where only a wall time is known: the server has not said which instant it took. */
  instant,
  wall: z.optional(z.string()),
  zone: z.nullable(z.string()),
});
const content = z.object({
  contentType: z.string(),
  contentUrl: z.union([z.string(), z.array(z.string())]),
});

const ChangeSchema = z.discriminatedUnion('field', [
  z.object({ field: z.literal('caption'), from: z.nullable(z.string()), to: z.string() }),
  z.object({ field: z.literal('time'), from: z.nullable(time), to: time }),
  z.object({ field: z.literal('content'), from: z.nullable(content), to: content }),
  z.object({
    field: z.literal('sound'),
    from: z.nullable(z.string()),
    to: z.nullable(z.string()),
  }),
]);
/** One field before and after; `from` is null where it was not known. */
export type HistoryChange = z.infer<typeof ChangeSchema>;

const RowSchema = z.object({
  seq: z.number(),
  kind: z.enum(['intent', 'outcome']),
  /** UTC. */
  at: z.string(),
  actor: z.object({ id: z.string(), name: z.string() }),
  postId: z.nullable(z.string()),
  /** Of an outcome: the `seq` of its intent; null for a change from outside Rundown. */
  intent: z.nullable(z.number()),
  outcome: z.nullable(z.enum(['proved', 'refused', 'unknown', 'outside'])),
  method: z.optional(z.string()),
  changes: z.catch(z.optional(z.array(ChangeSchema)), undefined),
  /** Milliseconds since the Unix epoch: the readings that a change from outside lies between. */
  between: z.optional(z.tuple([z.number(), z.number()])),
  status: z.optional(z.nullable(z.number())),
});
export type HistoryRow = z.infer<typeof RowSchema>;

const PageSchema = z.object({
  data: z.array(RowSchema),
  nextCursor: z.nullable(z.string()),
});
export type HistoryPage = z.infer<typeof PageSchema>;

/** A page of the journal, newest first. Throws where it is none. */
export const parseHistoryPage = (json: unknown): HistoryPage => PageSchema.parse(json);
