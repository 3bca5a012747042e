/** What the platforms are called on the screen. */
import type { KnownPlatform } from '#contract/post.ts';

export const PLATFORM_NAME: Readonly<Record<KnownPlatform, string>> = {
  tiktok: 'TikTok',
  instagram: 'Instagram',
};

/** The name of a platform, or null for one that is not known. */
export function platformName(platform: string | undefined): string | null {
  return platform === 'tiktok' || platform === 'instagram' ? PLATFORM_NAME[platform] : null;
}
