/**
 * The API behind its journal. Before a PATCH or DELETE leaves, what is wanted is on the disk; after it,
 * how it ended. Where the first cannot be written nothing leaves. What is read on the way settles
 * writes whose end is not known, and shows what was changed outside Rundown.
 */
import * as z from 'zod/mini';
import { parseDeleteAnswer } from '#contract/delete-answer.ts';
import { parsePostPage } from '#contract/post.ts';
import { matchRoute } from '#server/live/proxy-route.ts';
import type { Fetch } from '#server/http/to-listener.ts';
import { changesOf, holdsWanted, readPatch, readPost } from './change-fields.ts';
import { noticeReading } from './notice-reading.ts';
import type { Reading } from './readings.ts';
import { withEntries } from './with-entries.ts';
import type { JournaledParts, Wish } from './with-entries.ts';

/** A reading older than this is taken anew before a write. Milliseconds. */
const FRESH_MS = 60_000;
const DeleteSchema = z.object({ postIds: z.array(z.string()) });

export function journaledApi(parts: JournaledParts): Fetch {
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

async function read(
  parts: JournaledParts,
  request: Request,
  env: object,
  path: string,
  postId: string | null,
): Promise<Response> {
  // What is read was so at some time after this; a write may end meanwhile.
  const at = parts.now();
  const response = await parts.api(request, env);
  if (response.status !== 200 || (postId === null && path !== '/v1/posts')) return response;
  try {
    const body: unknown = await response.clone().json();
    if (postId === null) parts.readings.rememberPage(parsePostPage(body).posts, at);
    else {
      const post = readPost(body);
      if (post !== null) await noticeReading(parts, { post, at });
    }
  } catch (error) {
    // What was read is right even where it cannot be noted down.
    if (!(error instanceof SyntaxError)) parts.log('warn', 'A reading was not noted', { error });
  }
  return response;
}

async function lastReading(
  parts: JournaledParts,
  request: Request,
  env: object,
  postId: string,
): Promise<Reading | null> {
  const known = await parts.readings.last(postId);
  if (known !== null && parts.now() - known.at < FRESH_MS) return known;
  const url = new URL(`/v1/posts/${encodeURIComponent(postId)}`, request.url);
  const response = await parts.api(new Request(url, { signal: request.signal }), env);
  if (response.status !== 200) return known;
  const post = await response.json().then(readPost, () => null);
  return post === null ? known : { post, at: parts.now() };
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
      const post = await response
        .clone()
        .json()
        .then(readPost, () => null);
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
    if (answer.deleted.includes(postId)) return { result: 'proved', status };
    const failure = answer.failed.find((row) => row.postId === postId);
    return failure === undefined
      ? { result: 'unknown', status }
      : { result: 'refused', status, reason: failure.reason ?? '' };
  });
}
