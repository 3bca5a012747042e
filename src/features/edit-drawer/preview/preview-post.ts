import type { ContentType, Platform } from '#contract/post.ts';

/** What a preview shows of a post. */
export interface PreviewPost {
  readonly platform: Platform;
  /** `@username`, or what it is called else. */
  readonly account: string;
  readonly avatarUrl: string | null;
  readonly caption: string;
  readonly contentType: ContentType;
  readonly videoUrl: string;
  /** One URL a line. */
  readonly slideUrls: string;
  readonly soundId: string;
}
