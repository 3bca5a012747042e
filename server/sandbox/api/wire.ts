/** From rows to the fields of the wire, absolute media URLs and ISO times included. */
import { instantFromMs } from '#contract/instant.ts';
import { withOrigin } from './media-url.ts';
import type { AccountRow, PostRow, SoundRow } from '#server/sandbox/db/schema.ts';

/** ISO 8601 UTC, or null. */
const iso = (ms: number | null) => (ms === null ? null : instantFromMs(ms));

/** A post as PATCH answers it: without `postedAt`. */
export function patchedPost(row: PostRow, publicUrl: string) {
  const { contentUrl } = row;
  return {
    postId: row.postId,
    accountId: row.accountId,
    platform: row.platform,
    contentType: row.contentType,
    contentUrl:
      typeof contentUrl === 'string'
        ? withOrigin(contentUrl, publicUrl)
        : contentUrl.map((url) => withOrigin(url, publicUrl)),
    thumbnailUrl: row.thumbnailUrl === null ? null : withOrigin(row.thumbnailUrl, publicUrl),
    caption: row.caption,
    soundId: row.soundId,
    timezone: row.timezone,
    scheduledTime: iso(row.scheduledTime),
    status: row.status,
    createdAt: iso(row.createdAt),
  };
}

/** A post as GET answers it. */
export function wirePost(row: PostRow, publicUrl: string) {
  return { ...patchedPost(row, publicUrl), postedAt: iso(row.postedAt) };
}

export function wireAccount({ seq: _seq, ...row }: AccountRow, publicUrl: string) {
  return {
    ...row,
    warmupStartDate: iso(row.warmupStartDate),
    warmupCompletionDate: iso(row.warmupCompletionDate),
    profilePicUrl: withOrigin(row.profilePicUrl, publicUrl),
    createdAt: iso(row.createdAt),
  };
}

export function wireSound({ seq: _seq, ...row }: SoundRow, publicUrl: string) {
  return { ...row, url: withOrigin(row.url, publicUrl), createdAt: iso(row.createdAt) };
}
