import type { Platform } from '#contract/post.ts';

export const PLATFORM_NAME: Record<Platform, string> = {
  tiktok: 'TikTok',
  instagram: 'Instagram',
  other: 'the platform',
};
