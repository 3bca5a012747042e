/** The six accounts: each brand on both platforms. */
import type { KnownPlatform } from '#contract/post.ts';
import { BRANDS } from './captions.ts';
import type { Random } from './random.ts';
import type { SeedAccount } from './seed-model.ts';

const DAY = 86_400_000;
const WARMUP_DAYS = 14;
const PLATFORMS: readonly KnownPlatform[] = ['tiktok', 'instagram'];

const iso = (ms: number): string =>
  new Date(Math.floor(ms / 1000) * 1000).toISOString().replace('.000Z', 'Z');

/** The accounts, oldest first; the youngest still warms up. `now` in ms since the epoch. */
export function makeAccounts(random: Random, now: number): readonly SeedAccount[] {
  const all = BRANDS.flatMap((brand) => PLATFORMS.map((platform) => ({ brand, platform })));
  return all.map(({ brand, platform }, index): SeedAccount => {
    const youngest = index === all.length - 1;
    const created = now - (youngest ? 70 : 400 - index * 55) * DAY - random.between(0, DAY);
    const started = youngest ? now - 6 * DAY : created + DAY;
    return {
      accountId: `acc_${random.base36(12)}`,
      phoneId: `phone_${random.base36(8)}`,
      platform,
      ...brand.profiles[platform],
      accountStatus: youngest ? 'warming_up' : 'ready',
      warmupDay: youngest ? 6 : WARMUP_DAYS,
      warmupStartDate: iso(started),
      warmupCompletionDate: youngest ? null : iso(started + WARMUP_DAYS * DAY),
      profilePicUrl: `/media/avatars/${brand.folder}-${platform}.jpg`,
      createdAt: iso(created),
    };
  });
}
