/**
 * A random user, a colleague outside Rundown, and a network that loses requests and responses. Afterwards
 * the journal, replayed over the posts as they were at first, gives the posts as they are.
 */
import { afterEach, expect, inject, it, vi } from 'vitest';
import type { Post } from '#contract/post.ts';
import { makeRandom } from '#server/sandbox/seed/random.ts';
import type { Random } from '#server/sandbox/seed/random.ts';
import { teamApp } from '#server/team/team-app.fixture.ts';
import { readPost } from './change-fields.ts';
import type { FieldChange } from './change-fields.ts';

const NOW = '2026-04-06T11:00:00Z';
const EDITS = inject('propertyRuns') / 5;
const ZONES = ['America/New_York', 'Europe/London', 'Asia/Tokyo', 'Australia/Sydney'] as const;
const FAULTS = [
  { drop: 'before' },
  { drop: 'after' },
  { status: 500 },
  { status: 409 },
  { drop: 'after', match: { method: 'GET' } },
] as const;

interface Row {
  readonly seq: number;
  readonly kind: string;
  readonly postId: string;
  readonly outcome: string | null;
  readonly intent: number | null;
  readonly method?: string;
  readonly changes?: readonly FieldChange[];
}

afterEach(() => void vi.useRealTimers());

const two = (value: number) => String(value).padStart(2, '0');

function randomPatch(random: Random, post: Post, number: number, sounds: readonly string[]) {
  const day = `2026-0${random.between(5, 9)}-${two(random.between(1, 28))}`;
  const time = `${day}T${two(random.between(0, 23))}:${two(random.between(0, 59))}`;
  const isTikTok = post.platform === 'tiktok';
  const kept = post.soundId === null ? {} : { soundId: post.soundId };
  return {
    ...(random.next() < 0.6 ? { caption: `Edit ${number} “é” 🥐` } : {}),
    ...(random.next() < 0.4 ? { scheduledTime: time, timezone: random.pick(ZONES) } : {}),
    ...(random.next() < 0.2
      ? {
          contentType: 'slides',
          contentUrl: [`https://x.example/${number}.jpg`, 'https://x.example/2.jpg'],
        }
      : {}),
    // Without a sound the sound goes.
    ...(isTikTok && random.next() < 0.8 ? kept : {}),
    ...(isTikTok && random.next() < 0.2 ? { soundId: random.pick(sounds) } : {}),
  };
}

function applied(post: Post, changes: readonly FieldChange[]): Post {
  const after: Record<string, unknown> = { ...post };
  for (const change of changes) {
    if (change.field === 'caption') after['caption'] = change.to;
    if (change.field === 'sound') after['soundId'] = change.to;
    if (change.field === 'content') Object.assign(after, change.to);
    if (change.field === 'time') {
      Object.assign(after, { scheduledTime: change.to.instant, timezone: change.to.zone });
    }
  }
  const read = readPost(after);
  if (read === null) throw new Error('no post');
  return read;
}

const byId = (posts: Iterable<Post>) =>
  // A picture of the post is the platform's own: no write names it.
  [...posts]
    .map((post) => ({ ...post, thumbnailUrl: null }))
    .toSorted((one, other) => one.postId.localeCompare(other.postId));

it('gives the posts as they are', async () => {
  const random = makeRandom(inject('propertySeed'));
  await using app = await teamApp();
  await app.write('POST', '/__sandbox/reset', { seed: 7, posts: 30, now: NOW });
  const list = async (): Promise<Post[]> =>
    (await app.json('/v1/posts?limit=100')).body.data.map(readPost);
  const { sounds: found } = (await app.json('/v1/media/sounds?limit=100')).body;
  const sounds: string[] = found.map(({ soundId }: { soundId: string }) => soundId);
  const first = new Map((await list()).map((post) => [post.postId, post]));
  for (const postId of first.keys()) await app.json(`/v1/posts/${postId}`);

  for (let number = 1; number <= EDITS; number += 1) {
    const post = random.pick(await list());
    const path = `/v1/posts/${post.postId}`;
    const dice = random.next();
    if (dice < 0.3) {
      const fault = random.pick(FAULTS);
      await app.write('POST', '/__sandbox/faults', { match: { path: '/v1/posts' }, ...fault });
    }
    if (dice > 0.9) {
      const caption = `Elsewhere ${number}`;
      await app.write('POST', `/__sandbox/posts/${post.postId}`, { caption });
    } else if (dice > 0.88 && first.size > 20) {
      await app.request('/v1/posts', {
        method: 'DELETE',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ postIds: [post.postId, random.pick([...first.keys()])] }),
      });
    } else {
      const body = JSON.stringify(randomPatch(random, post, number, sounds));
      const headers = { 'content-type': 'application/json' };
      await app.request(path, { method: 'PATCH', headers, body });
    }
    await app.request('/__sandbox/faults', { method: 'DELETE' });
    // Now and then somebody looks, at once or long after.
    if (random.next() < 0.3) await app.request(path);
    vi.useFakeTimers({
      toFake: ['Date'],
      now: Date.now() + random.pick([10, 500, 90_000] as const),
    });
  }
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 120_000 });
  for (const postId of first.keys()) await app.request(`/v1/posts/${postId}`);

  const text = await (await app.request('/rundown/history/export')).text();
  const rows: Row[] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .toReversed();
  const intents = new Map(rows.map((row) => [row.seq, row]));
  const replayed = new Map(first);
  const endings = new Map<number, string>();
  for (const { outcome, intent, postId, changes = [] } of rows) {
    if (intent !== null && outcome !== null) endings.set(intent, outcome);
    if (outcome !== 'proved' && outcome !== 'outside') continue;
    const post = replayed.get(postId);
    if (intent !== null && intents.get(intent)?.method === 'DELETE') replayed.delete(postId);
    else if (post !== undefined) replayed.set(postId, applied(post, changes));
  }
  expect(byId(replayed.values())).toEqual(byId(await list()));
  for (const { kind, seq } of rows) if (kind === 'intent') expect(endings.has(seq)).toBe(true);
  expect(new Set(endings.values())).toContain('refused');
});
