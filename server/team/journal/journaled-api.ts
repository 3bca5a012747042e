/**
 * The API behind its journal. Before a PATCH or DELETE leaves, what is wanted is on the disk; after it,
 * how it ended. Where the first cannot be written nothing leaves. What is read on the way settles
 * writes whose end is not known, and shows what was changed outside Rundown.
 */
import * as z from 'zod/mini';
import { parseDeleteAnswer } from '#contract/delete-answer.ts';
import { parsePostPage } from '#contract/post.ts';
import type { Post } from '#contract/post.ts';
import { matchRoute } from '#server/live/proxy-route.ts';
import type { Fetch } from '#server/http/to-listener.ts';
import { answeredPost, changesOf, holdsWanted, readPatch } from './change-fields.ts';
import { noticeAbsence, noticeReading } from './notice-reading.ts';
import type { Reading } from './readings.ts';
import { withEntries } from './with-entries.ts';
import type { JournaledParts, Wish } from './with-entries.ts';

/** A reading older than this is taken anew before a write. Milliseconds. */
const FRESH_MS = 10_000;
/** A list is read in many pages; once in this time is looked for writes that it may settle. Milliseconds. */
const LOOKED_MS = 2000;
/** Older open writes are settled when their post is read by itself. Milliseconds. */
const OLDEST_IN_LIST_MS = 2 * 86_400_000;
const DeleteSchema = z.object({ postIds: z.array(z.string()) });

export function journaledApi(given: JournaledParts): Fetch {
  const parts = { ...given, openPosts: sometimes(given) };
  return async (request, env) => {
    const url = new URL(request.url);
    const postId = postIdOf(url);
    if (request.method === 'GET') return read(parts, request, env, url.pathname, postId);
    if (request.method === 'PATCH' && postId !== null) return patch(parts, request, env, postId);
    if (request.method === 'DELETE' && url.pathname === '/v1/posts') {
      return remove(parts, request, env);
    }
    return parts.api(request, env);
  };
}

/** The id that the address of a single post names, or null. */
function postIdOf(url: URL): string | null {
  const route = matchRoute(url.pathname, url.search);
  if (!route?.methods.includes('PATCH')) return null;
  const [path = ''] = route.path.split('?');
  return decodeURIComponent(path.slice('/v1/posts/'.length));
}

/** Reads the posts with open writes, unless it did a moment ago. */
function sometimes({ journal, now }: JournaledParts): () => Promise<ReadonlySet<string>> {
  let last: { readonly at: number; readonly posts: Promise<ReadonlySet<string>> } | undefined;
  return () => {
    const at = now();
    if (last === undefined || Math.abs(at - last.at) > LOOKED_MS) {
      last = { at, posts: journal.openPosts(at - OLDEST_IN_LIST_MS) };
    }
    return last.posts;
  };
}

interface ReadParts extends JournaledParts {
  readonly openPosts: () => Promise<ReadonlySet<string>>;
}

async function read(
  parts: ReadParts,
  request: Request,
  env: object,
  path: string,
  postId: string | null,
): Promise<Response> {
  // What is read was so at some time after this; a write may end meanwhile.
  const at = parts.now();
  const response = await parts.api(request, env);
  if (postId === null && path !== '/v1/posts') return response;
  try {
    if (response.status === 404 && postId !== null) await noticeAbsence(parts, postId, at);
    if (response.status !== 200) return response;
    if (postId === null) {
      await noticePage(parts, parsePostPage(await response.clone().json()).posts, at);
    } else {
      const post = await answeredPost(response.clone(), postId);
      if (post !== null) await noticeReading(parts, { post, at });
    }
  } catch (error) {
    // What was read is right even where it cannot be noted down.
    if (!(error instanceof SyntaxError)) parts.log('warn', 'A reading was not noted', { error });
  }
  return response;
}

async function noticePage(parts: ReadParts, posts: readonly Post[], at: number): Promise<void> {
  const others = new Map(
    parts.readings.rememberPage(posts, at).map((before) => [before.post.postId, before]),
  );
  const open = await parts.openPosts();
  for (const post of posts) {
    const before = others.get(post.postId);
    if (before !== undefined || open.has(post.postId)) {
      await noticeReading(parts, { post, at }, before ?? null);
    }
  }
}

async function lastReading(
  parts: JournaledParts,
  request: Request,
  env: object,
  postId: string,
): Promise<Reading | null> {
  const known = await parts.readings.last(postId);
  const isSure = (await parts.journal.openIntents(postId)).length === 0;
  if (known !== null && isSure && parts.now() - known.at < FRESH_MS) {
    // What the write's response holds is compared with it, in whichever process.
    await noticeReading(parts, known);
    return known;
  }
  const at = parts.now();
  const url = new URL(`/v1/posts/${encodeURIComponent(postId)}`, request.url);
  const response = await parts.api(new Request(url, { signal: request.signal }), env);
  if (response.status !== 200) return known;
  const post = await answeredPost(response, postId);
  if (post === null) return known;
  await noticeReading(parts, { post, at });
  return { post, at };
}

async function patch(
  parts: JournaledParts,
  request: Request,
  env: object,
  postId: string,
): Promise<Response> {
  const body = await request.clone().text();
  const wanted = readPatch(body);
  const note = async (): Promise<Wish> => {
    const before = (await lastReading(parts, request, env, postId))?.post ?? null;
    return { postId, before, changes: wanted === null ? [] : changesOf(wanted, before) };
  };
  return withEntries(
    parts,
    request,
    async () => [await note()],
    env,
    async (response, wish) => {
      const { status } = response;
      if (status >= 400 && status < 500 && status !== 408) return { result: 'refused', status };
      if (status >= 300) return { result: 'unknown', status };
      const post = await answeredPost(response.clone(), postId);
      if (post === null) return { result: 'unknown', status };
      const known = wish.before?.postedAt === undefined ? {} : { postedAt: wish.before.postedAt };
      return {
        status,
        post: { ...known, ...post },
        result: holdsWanted(wish.changes, post) ? 'proved' : 'unknown',
      };
    },
  );
}

async function remove(parts: JournaledParts, request: Request, env: object): Promise<Response> {
  const body = await request
    .clone()
    .json()
    .then(
      (json: unknown) => DeleteSchema.safeParse(json),
      () => null,
    );
  // The API refuses what is no list of posts; nothing can be deleted by it.
  if (!body?.success) return parts.api(request, env);
  const postIds = [...new Set(body.data.postIds)];
  const notes = async () => {
    const wishes: Wish[] = [];
    for (const postId of postIds) {
      const reading =
        (await parts.readings.last(postId)) ?? (await lastReading(parts, request, env, postId));
      wishes.push({ postId, before: reading?.post ?? null, changes: [] });
    }
    return wishes;
  };
  return withEntries(parts, request, notes, env, async (response, { postId }) => {
    const { status } = response;
    if (status >= 400 && status < 500 && status !== 408) return { result: 'refused', status };
    const answer = await response
      .clone()
      .json()
      .then((json: unknown) => parseDeleteAnswer(json, postIds))
      .catch(() => null);
    if (status >= 300 || answer === null) return { result: 'unknown', status };
    if (answer.deleted.includes(postId)) {
      await parts.readings.forget(postId);
      return { result: 'proved', status };
    }
    const failure = answer.failed.find((row) => row.postId === postId);
    return failure === undefined
      ? { result: 'unknown', status }
      : { result: 'refused', status, reason: failure.reason ?? '' };
  });
}
