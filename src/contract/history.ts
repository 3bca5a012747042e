/** Entries of Rundown's own journal of writes, as `GET /rundown/history` answers them. */
import * as z from 'zod/mini';
import { DraftFieldSchema } from './draft-field.ts';
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

const RestoredSchema = z.object({
  field: DraftFieldSchema,
  seq: z.number(),
  at: z.string(),
});

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
  /** What the post held just before, where that was known; each part may be odd or missing. */
  before: z.catch(
    z.optional(
      z.object({
        caption: z.catch(z.nullable(z.string()), null),
        contentUrl: z.catch(z.optional(z.union([z.string(), z.array(z.string())])), undefined),
      }),
    ),
    undefined,
  ),
  /** The fields that were brought back from former entries, and when those were written (UTC). */
  restoredFrom: z.catch(z.optional(z.array(RestoredSchema)), undefined),
  changes: z.catch(z.optional(z.array(ChangeSchema)), undefined),
  /** Milliseconds since the Unix epoch: the readings that a change from outside lies between. */
  between: z.optional(z.tuple([z.number(), z.number()])),
  status: z.optional(z.nullable(z.number())),
  /** Of an outcome: a reading of the post told it, and no later one can tell more. */
  byReading: z.catch(z.optional(z.boolean()), undefined),
});
export type HistoryRow = z.infer<typeof RowSchema>;

/** An entry that is not what was written: only its place is known. */
const UnreadableSchema = z.object({ seq: z.number(), kind: z.literal('unreadable') });

const PageSchema = z.pipe(
  z.object({
    data: z.array(z.union([RowSchema, UnreadableSchema])),
    nextCursor: z.nullable(z.string()),
  }),
  z.transform(({ data, nextCursor }) => ({
    data: data.flatMap((row) => (row.kind === 'unreadable' ? [] : row)),
    /** Places of entries that cannot be read. */
    unreadable: data.flatMap((row) => (row.kind === 'unreadable' ? row.seq : [])),
    nextCursor,
  })),
);
export type HistoryPage = z.infer<typeof PageSchema>;

/** A page of the journal, newest first. Throws where it is none. */
export const parseHistoryPage = (json: unknown): HistoryPage => PageSchema.parse(json);
