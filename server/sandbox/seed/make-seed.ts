/** Believable data for the sandbox, made from a seed: the same options always give the same rows. */
import { API_ZONE_IDS } from '#contract/zone.ts';
import { makeRandom } from './random.ts';
import type { Seed, SeedAccount, SeedOptions, SeedPost, SeedSound } from './seed-model.ts';

export type { Seed, SeedAccount, SeedOptions, SeedPost, SeedSound };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const iso = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

/** Accounts, sounds and `posts` posts around `now` (ms since the epoch). Pure. */
export function makeSeed({ seed, posts: count, now }: SeedOptions): Seed {
  const random = makeRandom(seed);
  const created = iso(now - (now % DAY) - 90 * DAY);
  const accounts: SeedAccount[] = (['tiktok', 'instagram'] as const).map((platform, index) => ({
    accountId: `acc_${random.base36(12)}`,
    phoneId: `phone_${random.base36(8)}`,
    platform,
    name: 'Crumb & Ember',
    username: index === 0 ? 'crumbandember' : '',
    bio: 'Sourdough since 2011',
    accountStatus: 'ready',
    warmupDay: 14,
    warmupStartDate: created,
    warmupCompletionDate: created,
    profilePicUrl: '/media/avatars/bakery.jpg',
    createdAt: created,
  }));
  const sounds: SeedSound[] = [
    {
      soundId: `snd_${random.base36(12)}`,
      name: 'Morning Flour',
      url: '/media/sounds/morning-flour.m4a',
      duration: 6,
      createdAt: created,
    },
  ];
  const minute = Math.ceil(now / MINUTE) * MINUTE;
  const posts = Array.from({ length: count }, (_, index): SeedPost => {
    const account = random.pick(accounts);
    const at =
      index === 0 ? minute + 3 * MINUTE : minute + random.between(-21 * 1440, 28 * 1440) * MINUTE;
    const past = at < now;
    return {
      postId: `post_${random.base36(12)}`,
      accountId: account.accountId,
      platform: account.platform,
      contentType: 'video',
      contentUrl: '/media/bakery/loaf.mp4',
      thumbnailUrl: null,
      caption: 'Rye, fresh from the oven',
      soundId: account.platform === 'tiktok' ? (sounds[0]?.soundId ?? null) : null,
      timezone: random.pick(API_ZONE_IDS),
      scheduledTime: iso(at),
      status: past ? 'posted' : random.pick(['generated', 'pending_render']),
      postedAt: past ? iso(at + random.between(2, 9) * 1000) : null,
      createdAt: created,
    };
  });
  return { accounts, sounds, posts };
}
