/**
 * Believable data for the sandbox, made from a seed: the same options always give the same rows.
 *
 * A few posts are fixed by their number, so that even a small seed holds what is worth looking at: one
 * that goes live in three minutes, one in twelve, one in a status nobody documented, one whose sound
 * was deleted, two in a zone that a PATCH may not carry.
 */
import { API_ZONE_IDS } from '#contract/zone.ts';
import { makeAccounts } from './accounts.ts';
import { assignStory } from './captions.ts';
import { makeRandom } from './random.ts';
import type { Random } from './random.ts';
import type { Seed, SeedOptions, SeedPost, SeedSound } from './seed-model.ts';
import { minutesAhead, planTime } from './timeline.ts';
import { TUNES } from './tunes.ts';

export type { SeedOptions, SeedPost };

const DAY = 86_400_000;
/** Renders are done long before a post is due: those nearer than this are never still rendering. */
const RENDERED_BEFORE = 36 * 3_600_000;
const NEXT_UP = 0;
const SOON = 1;
const UNKNOWN_STATUS = 8;
const DELETED_SOUND = 9;
const ELSEWHERE: ReadonlySet<number> = new Set([14, 31]);

const iso = (ms: number): string =>
  new Date(Math.floor(ms / 1000) * 1000).toISOString().replace('.000Z', 'Z');

function makeSounds(random: Random, now: number): readonly SeedSound[] {
  return TUNES.map((tune) => ({
    soundId: `snd_${random.base36(12)}`,
    name: tune.name,
    url: `/media/sounds/${tune.file}.mp3`,
    duration: tune.seconds,
    createdAt: iso(now - random.between(5, 200) * DAY),
  }));
}

function pickZone(random: Random, index: number, zones: readonly string[]): string {
  if (ELSEWHERE.has(index)) return 'Asia/Kolkata';
  // One round through all eleven first, then the zones the brand lives in.
  return API_ZONE_IDS[index - 2] ?? random.pick(zones);
}

function pickTime(random: Random, index: number, zone: string, now: number): number {
  if (index === NEXT_UP) return minutesAhead(now, 3);
  if (index === SOON) return minutesAhead(now, 12);
  const time = planTime(random, index, zone, now);
  return index === UNKNOWN_STATUS || index === DELETED_SOUND ? upcoming(time, now) : time;
}

/** The same hour on a day ahead of `now`. */
function upcoming(time: number, now: number): number {
  return time > now ? time : time + Math.ceil((now + DAY - time) / DAY) * DAY;
}

function pickStatus(random: Random, index: number, time: number, now: number): string {
  const chance = random.next();
  if (index === UNKNOWN_STATUS) return 'scheduled';
  if (time <= now) return chance < 0.1 ? 'failed' : 'posted';
  return time - now > RENDERED_BEFORE && chance < 0.22 ? 'pending_render' : 'generated';
}

function pickSound(random: Random, index: number, sounds: readonly SeedSound[]): string | null {
  if (index === DELETED_SOUND) return `snd_${random.base36(12)}`;
  return index === NEXT_UP || random.next() < 0.8 ? random.pick(sounds).soundId : null;
}

/** Accounts, sounds and `posts` posts around `now` (ms since the epoch). Pure. */
export function makeSeed({ seed, posts: count, now }: SeedOptions): Seed {
  const random = makeRandom(seed);
  const accounts = makeAccounts(random, now);
  const sounds = makeSounds(random, now);
  const accountOf = new Map(accounts.map((account) => [account.profilePicUrl, account.accountId]));
  const ids = new Set<string>();
  const freshId = (): string => {
    const size = ids.size;
    let id = '';
    while (ids.size === size) ids.add((id = `post_${random.base36(12)}`));
    return id;
  };

  const posts = Array.from({ length: count }, (_, index): SeedPost => {
    const { brand, story, platform: usual } = assignStory(random, index);
    const platform = index === NEXT_UP || index === DELETED_SOUND ? 'tiktok' : usual;
    const zone = pickZone(random, index, brand.zones);
    const time = pickTime(random, index, zone, now);
    const status = pickStatus(random, index, time, now);
    const media = `/media/${brand.folder}`;
    const rendered = status !== 'pending_render' || random.next() < 0.6;
    const planned = random.between(DAY / 24, 12 * DAY);
    return {
      postId: freshId(),
      accountId: accountOf.get(`/media/avatars/${brand.folder}-${platform}.jpg`) ?? '',
      platform,
      ...('video' in story
        ? {
            contentType: 'video',
            contentUrl: `${media}/${story.video}.mp4`,
            thumbnailUrl: rendered ? `${media}/${story.video}.jpg` : null,
          }
        : {
            contentType: 'slides',
            contentUrl: story.slides.map((picture) => `${media}/${picture}.jpg`),
            thumbnailUrl: null,
          }),
      caption: story.text,
      soundId: platform === 'tiktok' ? pickSound(random, index, sounds) : null,
      timezone: zone,
      scheduledTime: iso(time),
      status,
      postedAt:
        status === 'posted' ? iso(Math.min(time + random.between(2, 40) * 1000, now)) : null,
      createdAt: iso(Math.min(time, now) - planned),
    };
  });
  return { accounts, sounds, posts };
}
