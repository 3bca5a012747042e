/** What `GET /rundown/events` sends. */
import * as z from 'zod/mini';

const json = <T extends z.ZodMiniType>(schema: T) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((text: string): unknown => {
        try {
          return JSON.parse(text);
        } catch {
          return null;
        }
      }),
    ),
    schema,
  );

const OtherSchema = z.object({ name: z.string(), postId: z.string(), isYou: z.boolean() });
/** Another tab that has a post open; `isYou`: of the same person. */
export type OtherTab = z.infer<typeof OtherSchema>;

const NamedSchema = z.object({ name: z.string(), role: z.string() });
/** Whom a connection is for. */
export type Named = z.infer<typeof NamedSchema>;

const BeatSchema = json(NamedSchema);
const ChangedSchema = json(z.object({ postIds: z.array(z.string()) }));
const PresenceSchema = json(z.object({ others: z.array(OtherSchema) }));

/** Whom a `beat` event is for; null where it is not understood. */
export const readBeat = (data: unknown): Named | null => BeatSchema.safeParse(data).data ?? null;

/** The posts that a `changed` event names; none where it is not understood. */
export const readChanged = (data: unknown): readonly string[] =>
  ChangedSchema.safeParse(data).data?.postIds ?? [];

/** The tabs that a `presence` event names; none where it is not understood. */
export const readPresence = (data: unknown): readonly OtherTab[] =>
  PresenceSchema.safeParse(data).data?.others ?? [];
