/** The body of `PATCH /v1/posts/{postId}`: only what changes, with the couplings the API asks for. */
import type { WallTime } from './instant.ts';
import type { ApiZone } from './zone.ts';

/** Time and zone travel together; neither is ever sent alone. */
export type TimePart =
  | { readonly scheduledTime: WallTime; readonly timezone: ApiZone }
  | { readonly scheduledTime?: never; readonly timezone?: never };

/** Type and URL travel together. */
export type ContentPart =
  | { readonly contentType: 'video'; readonly contentUrl: string }
  | { readonly contentType: 'slides'; readonly contentUrl: readonly string[] }
  | { readonly contentType?: never; readonly contentUrl?: never };

/**
 * A valid PATCH body. `soundId` left out means "no sound" to the API; it is never null, and never
 * present for Instagram (see `domain/edit`).
 */
export type PostPatch = { readonly caption?: string; readonly soundId?: string } & TimePart &
  ContentPart;
