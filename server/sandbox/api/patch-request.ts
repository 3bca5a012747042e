/**
 * What a PATCH body may be, before any post is looked at: known fields of the right shape, time and
 * zone together, type and URL together, a time that exists and is not past. Stricter than a lenient
 * server would be, on purpose: what passes here is what the contract promises to work.
 * Source: public API reference; where it is silent, the refusal is the cautious reading.
 */
import * as z from 'zod/mini';
import { parseWallTime } from '#contract/instant.ts';
import { ContentTypeSchema } from '#contract/post.ts';
import type { ContentType } from '#contract/post.ts';
import { API_ZONE_IDS } from '#contract/zone.ts';
import type { ApiZone } from '#contract/zone.ts';
import { toInstants } from '#domain/time/wall-time.ts';
import { checked, invalidRequest, invalidTime, missingFields, refused } from './envelope.ts';
import type { Checked } from './envelope.ts';
import { withoutOrigin } from './media-url.ts';

const MAX_SLIDES = 35;
/** Absolute, http or https, without spaces. */
const WEB_URL = /^https?:\/\/\S+$/i;

const BodySchema = z.strictObject(
  {
    caption: z.optional(z.string('caption must be a string')),
    scheduledTime: z.optional(z.string('scheduledTime must be a string, YYYY-MM-DDTHH:MM')),
    timezone: z.optional(
      z.enum(API_ZONE_IDS, `timezone must be one of ${API_ZONE_IDS.join(', ')}`),
    ),
    contentType: z.optional(
      z.enum(ContentTypeSchema.options, 'contentType must be video or slides'),
    ),
    contentUrl: z.optional(
      z.union([z.string(), z.array(z.string())], 'contentUrl must be a URL or a list of URLs'),
    ),
    soundId: z.optional(z.string('soundId must be a string; leave it out for no sound')),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Unknown field: ${issue.keys.join(', ')}`
        : 'The body must be a JSON object',
  },
);
type Body = z.infer<typeof BodySchema>;

interface ContentChange {
  readonly contentType: ContentType;
  /** As it is stored: the sandbox's own media without an origin. */
  readonly contentUrl: string | readonly string[];
}

interface TimeChange {
  readonly timezone: ApiZone;
  /** Milliseconds since the Unix epoch. */
  readonly scheduledTime: number;
}

/** A body that passed. What is undefined was not sent. */
export interface PatchRequest {
  readonly caption: string | undefined;
  readonly soundId: string | undefined;
  readonly time: TimeChange | undefined;
  readonly content: ContentChange | undefined;
}

function readTime(body: Body, now: number): Checked<TimeChange | undefined> {
  const { scheduledTime, timezone } = body;
  if (scheduledTime === undefined && timezone === undefined) return checked(undefined);
  if (timezone === undefined) {
    return refused(missingFields('timezone is required with scheduledTime'));
  }
  if (scheduledTime === undefined) {
    return refused(missingFields('scheduledTime is required with timezone'));
  }
  const wall = parseWallTime(scheduledTime);
  if (wall === null) {
    return refused(invalidTime('scheduledTime must be local time, YYYY-MM-DDTHH:MM'));
  }
  // In the hour that clocks repeat, the first of the two instants is meant.
  const [instant] = toInstants(wall, timezone);
  if (instant === undefined) {
    return refused(invalidTime(`${scheduledTime} does not exist in ${timezone}`));
  }
  const ms = Date.parse(instant);
  if (ms <= now) return refused(invalidTime('scheduledTime must be in the future'));
  return checked({ timezone, scheduledTime: ms });
}

const isWebUrl = (url: string) => WEB_URL.test(url) && URL.canParse(url);

function readContent(body: Body, publicUrl: string): Checked<ContentChange | undefined> {
  const { contentType, contentUrl } = body;
  if (contentType === undefined && contentUrl === undefined) return checked(undefined);
  if (contentUrl === undefined) {
    return refused(missingFields('contentUrl is required with contentType'));
  }
  if (contentType === undefined) {
    return refused(missingFields('contentType is required with contentUrl'));
  }
  if (typeof contentUrl === 'string') {
    if (contentType === 'slides') {
      return refused(invalidRequest('contentUrl must be a list of image URLs for slides'));
    }
    if (!isWebUrl(contentUrl)) return refused(invalidRequest('contentUrl must be an http(s) URL'));
    return checked({ contentType, contentUrl: withoutOrigin(contentUrl, publicUrl) });
  }
  if (contentType === 'video') {
    return refused(invalidRequest('contentUrl must be one URL for a video'));
  }
  if (contentUrl.length === 0 || contentUrl.length > MAX_SLIDES) {
    return refused(invalidRequest(`contentUrl must hold 1 to ${MAX_SLIDES} image URLs`));
  }
  const wrong = contentUrl.findIndex((url) => !isWebUrl(url));
  if (wrong !== -1) {
    return refused(invalidRequest(`contentUrl: slide ${wrong + 1} must be an http(s) URL`));
  }
  return checked({
    contentType,
    contentUrl: contentUrl.map((url) => withoutOrigin(url, publicUrl)),
  });
}

/**
 * Reads a PATCH body that came to `origin` at `now` (milliseconds since the Unix epoch). `body` is
 * parsed JSON, or undefined where it was none.
 */
export function readPatch(body: unknown, now: number, publicUrl: string): Checked<PatchRequest> {
  const fields = BodySchema.safeParse(body);
  if (!fields.success) {
    const message = fields.error.issues[0]?.message ?? 'The body is not valid';
    return refused(invalidRequest(message));
  }
  if (Object.keys(fields.data).length === 0) {
    return refused(invalidRequest('The body must change at least one field'));
  }
  const time = readTime(fields.data, now);
  if (!time.ok) return time;
  const content = readContent(fields.data, publicUrl);
  if (!content.ok) return content;
  const { caption, soundId } = fields.data;
  return checked({ caption, soundId, time: time.value, content: content.value });
}
