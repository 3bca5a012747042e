/**
 * A post as the API answers it, read leniently where its reference is silent: what may be null may also be
 * absent, and an unknown status is kept as it came.
 *
 * Whatever has an id is a post and is shown. A field in a form that is not known takes the value that says
 * least, and is named in `unreadable`: such a part is shown as it came, and never sent (see
 * `lockedFields` in domain/edit).
 */
import * as z from 'zod/mini';
import type { Instant } from './instant.ts';
import { readEnvelope } from './page-envelope.ts';
import { FieldReader, type Row, type Unreadable, readUrls } from './read-field.ts';

export const PlatformSchema = z.enum(['tiktok', 'instagram']);
export type KnownPlatform = z.infer<typeof PlatformSchema>;
/** `other`: one that is not known; its name as it came is in `unreadable`. */
export type Platform = KnownPlatform | 'other';

export const ContentTypeSchema = z.enum(['video', 'slides']);
export type ContentType = z.infer<typeof ContentTypeSchema>;

export type PostField =
  | 'accountId'
  | 'platform'
  | 'contentType'
  | 'contentUrl'
  | 'thumbnailUrl'
  | 'caption'
  | 'soundId'
  | 'timezone'
  | 'scheduledTime'
  | 'status'
  | 'postedAt'
  | 'createdAt';

export type UnreadableField = Unreadable<PostField>;

interface PostBase {
  postId: string;
  accountId: string;
  platform: Platform;
  thumbnailUrl: string | null;
  /** Optional at creation; null and absent read as empty. */
  caption: string;
  soundId: string | null;
  /** The IANA zone the time was submitted in; not always one of the eleven. */
  timezone: string | null;
  /** UTC. */
  scheduledTime: Instant | null;
  status: string;
  /** UTC. Absent (not null) in an answer to PATCH: see `mergePost`. */
  postedAt?: Instant | null | undefined;
  /** UTC. */
  createdAt: Instant | null;
  /** What could not be read; absent where the post was read whole. */
  unreadable?: readonly UnreadableField[] | undefined;
}

/** What a post shows. Of a content type that is not known, the form of its addresses decides. */
export type PostContent =
  { contentType: 'video'; contentUrl: string } | { contentType: 'slides'; contentUrl: string[] };

export type Post = PostBase & PostContent;

function contentOf(reader: FieldReader<PostField>): PostContent {
  const contentType = reader.word('contentType', ContentTypeSchema.options);
  const { urls, isList, isUnderstood } = readUrls(reader.row['contentUrl']);
  const isVideo = contentType === null ? !isList : contentType === 'video';
  if (!isUnderstood || (isVideo && urls.length > 1)) reader.doubt('contentUrl');
  if (isVideo) return { contentType: 'video', contentUrl: urls[0] ?? '' };
  // A lone empty text is no slide.
  const isNone = !isList && urls[0] === '';
  return { contentType: 'slides', contentUrl: isNone ? [] : [...urls] };
}

function readPost(postId: string, row: Row): Post {
  const reader = new FieldReader<PostField>(row);
  const postedAt = reader.instant('postedAt');
  const post = {
    postId,
    accountId: reader.name('accountId'),
    platform: reader.word('platform', PlatformSchema.options) ?? ('other' as const),
    thumbnailUrl: reader.text('thumbnailUrl'),
    caption: reader.text('caption') ?? '',
    soundId: reader.text('soundId'),
    timezone: reader.text('timezone'),
    scheduledTime: reader.instant('scheduledTime'),
    status: reader.name('status') || 'unknown',
    ...(row['postedAt'] === undefined ? {} : { postedAt }),
    createdAt: reader.instant('createdAt'),
    ...contentOf(reader),
  };
  const { unreadable } = reader;
  return unreadable.length === 0 ? post : { ...post, unreadable };
}

/** An id is a text; a number is taken for its digits. */
const PostIdSchema = z.pipe(
  z.union([z.string().check(z.minLength(1)), z.int()]),
  z.transform((id) => String(id)),
);

/** Any object with an id is a post. */
export const PostSchema = z.pipe(
  z.looseObject({ postId: PostIdSchema }),
  z.transform((row): Post => readPost(row.postId, row)),
);

/** An answer to PATCH carries no `postedAt`: what was known of it is kept. */
export function mergePost(known: Post | undefined, answer: Post): Post {
  return answer.postedAt === undefined && known?.postedAt !== undefined
    ? { ...answer, postedAt: known.postedAt }
    : answer;
}

/** One page of posts. */
export interface PostPage {
  readonly posts: readonly Post[];
  /** Rows that are no posts, for they have no id; they are left out. */
  readonly malformed: number;
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null;
  /** There is more, and no way to it. */
  readonly isCutOff?: boolean;
}

/** Reads a page, leaving out what is no post. Throws where the envelope itself is wrong. */
export function parsePostPage(body: unknown): PostPage {
  const { rows, nextCursor, isCutOff } = readEnvelope(body, ['data']);
  const posts: Post[] = [];
  for (const row of rows) {
    const post = PostSchema.safeParse(row);
    if (post.success) posts.push(post.data);
  }
  return { posts, malformed: rows.length - posts.length, nextCursor, isCutOff };
}
