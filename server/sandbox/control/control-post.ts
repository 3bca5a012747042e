/** What a test may do to a post behind the user's back: anything, sense or not. */
import * as z from 'zod/mini';
import { parseInstant } from '#contract/instant.ts';
import { renderTime } from '#server/sandbox/publisher.ts';
import type { NewPostRow } from '#server/sandbox/db/schema.ts';

const DAY = 24 * 60 * 60 * 1000;

/** ISO 8601 with an offset, or milliseconds since the Unix epoch; gives the latter. */
export const MomentSchema = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((moment, context): number => {
    const instant = typeof moment === 'number' ? null : parseInstant(moment);
    const ms = typeof moment === 'number' ? moment : Date.parse(instant ?? '');
    // What `Date` can hold.
    if (Number.isFinite(ms) && Math.abs(ms) <= 8.64e15) return Math.trunc(ms);
    context.issues.push({ code: 'custom', message: 'expected a time', input: moment });
    return z.NEVER;
  }),
);

const text = z.optional(z.string());
const textOrNull = z.optional(z.nullable(z.string()));
const momentOrNull = z.optional(z.nullable(MomentSchema));

export const ControlPostSchema = z.strictObject({
  /** Make the post, with sensible columns where none are given; one of that id is replaced. */
  create: z._default(z.boolean(), false),
  accountId: text,
  platform: text,
  contentType: text,
  contentUrl: z.optional(z.union([z.string(), z.array(z.string())])),
  thumbnailUrl: textOrNull,
  caption: textOrNull,
  soundId: textOrNull,
  timezone: textOrNull,
  scheduledTime: momentOrNull,
  status: text,
  postedAt: momentOrNull,
  createdAt: z.optional(MomentSchema),
  readyAt: momentOrNull,
  willFail: z.optional(z.boolean()),
});
export type ControlPost = z.infer<typeof ControlPostSchema>;

/** The columns to change. `now`: milliseconds since the Unix epoch. */
export function columnsOf(
  { create: _create, ...fields }: ControlPost,
  postId: string,
  now: number,
): Partial<NewPostRow> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const rendering = fields.status === 'pending_render' && fields.readyAt === undefined;
  return {
    ...Object.fromEntries(given),
    ...(rendering ? { readyAt: now + renderTime(postId) } : {}),
  };
}

/** A whole post. It will not fail by chance: a test says so where it wants that. */
export function newPost(
  post: ControlPost,
  postId: string,
  accountId: string,
  now: number,
): NewPostRow {
  return {
    postId,
    accountId,
    platform: 'tiktok',
    contentType: 'video',
    contentUrl: 'https://cdn.example.com/video.mp4',
    thumbnailUrl: null,
    caption: '',
    soundId: null,
    timezone: 'America/New_York',
    scheduledTime: Math.ceil(now / 60_000) * 60_000 + DAY,
    status: 'generated',
    postedAt: null,
    createdAt: now,
    readyAt: null,
    willFail: false,
    ...columnsOf(post, postId, now),
  };
}
