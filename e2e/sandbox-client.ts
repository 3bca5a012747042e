/**
 * What a journey may do behind the user's back, and how it finds out what is really stored: through
 * the sandbox's control routes and the API itself, never through the screen.
 */
import * as z from 'zod/mini';
import { PostSchema, parsePostPage } from '#contract/post.ts';
import type { Post } from '#contract/post.ts';
import { parseSoundPage } from '#contract/sound.ts';
import type { Sound } from '#contract/sound.ts';
import { postPath } from '#api/post-path.ts';
import { MEDIA_ORIGIN } from './watch-browser.ts';

/** The data a test begins with. The same seed gives the same posts. */
export interface World {
  readonly seed: number;
  readonly posts: number;
  /** ISO 8601 UTC; the sandbox's clock stands still at it, and the page's too. */
  readonly now: string;
}

/** Columns of a post, as the API spells them; times in ISO 8601 UTC. */
export interface PostColumns {
  readonly accountId?: string;
  readonly platform?: 'tiktok' | 'instagram';
  readonly contentType?: 'video' | 'slides';
  readonly contentUrl?: string | readonly string[];
  readonly thumbnailUrl?: string | null;
  readonly caption?: string | null;
  readonly soundId?: string | null;
  readonly timezone?: string | null;
  readonly scheduledTime?: string | null;
  readonly status?: string;
  readonly postedAt?: string | null;
  readonly createdAt?: string;
  /** When a `pending_render` post becomes `generated`. */
  readonly readyAt?: string | null;
  /** Whether the publisher lets it fail when it is due. */
  readonly willFail?: boolean;
}

/** What the next matching requests get instead of, or on top of, an answer. */
export interface Fault {
  /** `path` begins the path and query (`/v1/posts/post_1`), or is a pattern that begins with `^`. */
  readonly match?: { readonly method?: string; readonly path?: string };
  /** How many requests; 1 if left out. */
  readonly times?: number;
  readonly status?: number;
  /** Text goes out as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delayMs?: number;
  /** Cuts the connection before or after the request has done its work. */
  readonly drop?: 'before' | 'after';
  /** Cuts the answer's body in half. */
  readonly truncate?: boolean;
  /** Waited after the request was carried out. */
  readonly answerDelayMs?: number;
  /** Answers as if carried out, without doing so. */
  readonly skip?: boolean;
  /** Answers what a GET of this path answers: another post's body. */
  readonly as?: string;
  /** What the request's body says stands in the response, too. */
  readonly echo?: boolean;
  /** Fields of a post, by id, wherever the response holds it; any JSON. */
  readonly posts?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Values by their place in the response: `nextCursor`, `data.*.caption`; any JSON. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: readonly string[];
  /** The page begins with this many posts of the first page over again. */
  readonly overlap?: number;
  /** The caption is stored tidied: `trim`, `nfc`, `spaces`, `lines`, `invisible`, `collapse`, or a text replaced. */
  readonly tidy?: readonly (string | { readonly from: string; readonly to: string })[];
  /** The scheduled time is read this much later. */
  readonly shiftMinutes?: number;
  /** The request's body is lost on the way. */
  readonly stripBody?: boolean;
}

const FaultsSchema = z.object({ faults: z.array(z.object({ times: z.number() })) });

async function call(origin: string, method: string, path: string, body?: unknown) {
  const response = await fetch(origin + path, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  const answer: unknown = text === '' ? null : JSON.parse(text);
  return answer;
}

/** The control routes name posts as the API does. */
const postSegment = (postId: string) => postPath(postId).slice('/v1'.length);

/** The control routes. Every method rejects where the sandbox refuses. */
export function sandboxClient(origin: string) {
  const control = (method: string, path: string, body?: unknown) =>
    call(origin, method, `/__sandbox${path}`, body);
  let created = 0;
  return {
    /** Fresh data, a fixed clock, and no faults. */
    reset: (world: World) => control('POST', '/reset', world),
    /** Changes a post as another client, or the platform, would. */
    change: (postId: string, columns: PostColumns) => control('POST', postSegment(postId), columns),
    /**
     * Makes a post and returns its id. What is left out is a TikTok video of the first account, a
     * day ahead in New York, without a sound.
     */
    createPost: async (columns: PostColumns, id?: string): Promise<string> => {
      created += 1;
      const postId = id ?? `post_journey_${created}`;
      const contentUrl = `${MEDIA_ORIGIN}/film.mp4`;
      await control('POST', postSegment(postId), { contentUrl, ...columns, create: true });
      return postId;
    },
    /** Deletes a sound from the list; posts that use it keep it. */
    removeSound: (soundId: string) => control('POST', '/sounds', { remove: soundId }),
    addFault: (fault: Fault) => control('POST', '/faults', fault),
    clearFaults: () => control('DELETE', '/faults'),
    /** What was ordered and has not happened yet; `times` is what is left of each. */
    faults: async () => FaultsSchema.parse(await control('GET', '/faults')).faults,
    /** Moves only the sandbox's clock, and does what is then due; `time.moveTo` moves both. */
    moveClock: (now: string) => control('POST', '/clock', { now }),
  };
}
export type SandboxClient = ReturnType<typeof sandboxClient>;

export interface PostQuery {
  readonly status?: string;
  readonly platform?: 'tiktok' | 'instagram';
  readonly contentType?: 'video' | 'slides';
  readonly accountId?: string;
}

/** The API, as `curl` would use it. */
export function apiClient(origin: string) {
  return {
    post: async (postId: string): Promise<Post> =>
      PostSchema.parse(await call(origin, 'GET', postPath(postId))),
    /** Every post that fits, all pages. */
    posts: async (query: PostQuery = {}): Promise<Post[]> => {
      const found: Post[] = [];
      let cursor: string | null = null;
      do {
        const parameters = new URLSearchParams({ ...query, limit: '100' });
        if (cursor !== null) parameters.set('cursor', cursor);
        const page = parsePostPage(await call(origin, 'GET', `/v1/posts?${parameters.toString()}`));
        found.push(...page.posts);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return found;
    },
    /** The first page. */
    sounds: async (): Promise<readonly Sound[]> =>
      parseSoundPage(await call(origin, 'GET', '/v1/media/sounds?limit=100')).sounds,
    /** Changes a post through Rundown, as its own page would. */
    save: (postId: string, patch: { readonly caption: string }) =>
      call(origin, 'PATCH', postPath(postId), patch),
    deletePost: (postId: string) => call(origin, 'DELETE', '/v1/posts', { postIds: [postId] }),
  };
}
export type ApiClient = ReturnType<typeof apiClient>;
