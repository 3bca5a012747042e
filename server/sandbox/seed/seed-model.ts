/** The rows the seed makes: plain objects with the wire fields of the API. */
import type { ContentType, KnownPlatform } from '#contract/post.ts';

export interface SeedAccount {
  readonly accountId: string;
  readonly phoneId: string;
  readonly platform: KnownPlatform;
  readonly name: string;
  /** May be empty. */
  readonly username: string;
  readonly bio: string;
  readonly accountStatus: 'created_pending_warmup' | 'warming_up' | 'ready';
  /** Days of warm-up done. */
  readonly warmupDay: number;
  /** UTC ISO 8601. */
  readonly warmupStartDate: string | null;
  /** UTC ISO 8601. */
  readonly warmupCompletionDate: string | null;
  /** Root-relative, under `/media/`. */
  readonly profilePicUrl: string;
  /** UTC ISO 8601. */
  readonly createdAt: string;
}

export interface SeedSound {
  readonly soundId: string;
  readonly name: string;
  /** Root-relative, under `/media/`. */
  readonly url: string;
  /** Seconds. */
  readonly duration: number;
  /** UTC ISO 8601. */
  readonly createdAt: string;
}

export interface SeedPost {
  readonly postId: string;
  readonly accountId: string;
  readonly platform: KnownPlatform;
  readonly contentType: ContentType;
  /** A URL for a video, URLs in order for slides; root-relative, under `/media/`. */
  readonly contentUrl: string | readonly string[];
  /** Null for slides, or not generated yet. */
  readonly thumbnailUrl: string | null;
  readonly caption: string | null;
  /** Null on Instagram, or no sound. */
  readonly soundId: string | null;
  /** IANA zone. */
  readonly timezone: string;
  /** UTC, `YYYY-MM-DDTHH:MM:SSZ`, whole minutes. */
  readonly scheduledTime: string;
  readonly status: string;
  /** UTC ISO 8601; null until posted. */
  readonly postedAt: string | null;
  /** UTC ISO 8601. */
  readonly createdAt: string;
}

export interface Seed {
  readonly accounts: readonly SeedAccount[];
  readonly sounds: readonly SeedSound[];
  readonly posts: readonly SeedPost[];
}

export interface SeedOptions {
  /** Any number; the same one gives the same data. */
  readonly seed: number;
  /** How many posts, 0 to 100,000. */
  readonly posts: number;
  /** Milliseconds since the Unix epoch: the data is spread around it. */
  readonly now: number;
}
