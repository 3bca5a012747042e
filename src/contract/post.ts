/**
 * A post as the API answers it, read leniently where its reference is silent: what may be null may
 * also be absent, an unknown status is kept as it came, and the shapes of `contentUrl` are mended
 * where only one reading is possible.
 */
import * as z from 'zod/mini';
import { type Instant, readInstant } from './instant.ts';

export const PlatformSchema = z.enum(['tiktok', 'instagram']);
export type Platform = z.infer<typeof PlatformSchema>;

export const ContentTypeSchema = z.enum(['video', 'slides']);
export type ContentType = z.infer<typeof ContentTypeSchema>;

const InstantSchema = z.pipe(
  z.unknown(),
  z.transform((value, context): Instant => {
    const instant = readInstant(value);
    if (instant !== null) return instant;
    context.issues.push({ code: 'custom', message: 'expected a UTC time', input: value });
    return z.NEVER;
  }),
);

/** Null and absent read as null. */
const orNull = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);

const base = {
  postId: z.string().check(z.minLength(1)),
  accountId: z.string(),
  platform: PlatformSchema,
  thumbnailUrl: orNull(z.string()),
  /** Optional at creation; null and absent read as empty. */
  caption: z.pipe(
    z.nullish(z.string()),
    z.transform((caption) => caption ?? ''),
  ),
  soundId: orNull(z.string()),
  /** The IANA zone the time was submitted in; not always one of the eleven. */
  timezone: orNull(z.string()),
  /** UTC. */
  scheduledTime: orNull(InstantSchema),
  status: z.string().check(z.minLength(1)),
  /** UTC. Absent (not null) in an answer to PATCH: see `mergePost`. */
  postedAt: z.optional(z.nullable(InstantSchema)),
  /** UTC. */
  createdAt: orNull(InstantSchema),
};

const one = z.pipe(
  z.union([z.string(), z.array(z.string()).check(z.length(1))]),
  z.transform((url) => (typeof url === 'string' ? url : (url[0] ?? ''))),
);
const many = z.pipe(
  z.union([z.array(z.string()), z.string()]),
  z.transform((urls) => (typeof urls === 'string' ? [urls] : urls)),
);

export const PostSchema = z.discriminatedUnion('contentType', [
  z.object({ ...base, contentType: z.literal('video'), contentUrl: one }),
  z.object({ ...base, contentType: z.literal('slides'), contentUrl: many }),
]);
export type Post = z.infer<typeof PostSchema>;

/** An answer to PATCH carries no `postedAt`: what was known of it is kept. */
export function mergePost(known: Post | undefined, answer: Post): Post {
  return answer.postedAt === undefined && known?.postedAt !== undefined
    ? { ...answer, postedAt: known.postedAt }
    : answer;
}

const PageEnvelopeSchema = z.object({
  data: z.array(z.unknown()),
  hasMore: z._default(z.boolean(), false),
  nextCursor: orNull(z.string()),
});

/** One page of posts; `malformed` counts the rows that could not be read and were left out. */
export interface PostPage {
  readonly posts: readonly Post[];
  readonly malformed: number;
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null;
}

/** Reads a page, leaving out what is no post. Throws where the envelope itself is wrong. */
export function parsePostPage(body: unknown): PostPage {
  const page = PageEnvelopeSchema.parse(body);
  const posts: Post[] = [];
  for (const row of page.data) {
    const post = PostSchema.safeParse(row);
    if (post.success) posts.push(post.data);
  }
  return {
    posts,
    malformed: page.data.length - posts.length,
    nextCursor: page.hasMore ? page.nextCursor : null,
  };
}
