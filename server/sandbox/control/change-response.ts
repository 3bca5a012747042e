/** Faults in which the API answers something else than what is true. */
import * as z from 'zod/mini';

const FieldsSchema = z.record(z.string(), z.unknown());

export const ResponseChangeSchema = z.object({
  /** Answers what a GET of this path answers: another post, another page. */
  as: z.optional(z.string().check(z.startsWith('/v1/'))),
  /** Whatever the request's body says stands in the response, too. */
  echo: z._default(z.boolean(), false),
  /** Fields of a post, by its id, wherever the response holds it; any JSON. */
  posts: z._default(z.record(z.string(), FieldsSchema), {}),
  /** Values by their place: `nextCursor`, `data.0.caption`, `data.*.postedAt`; any JSON. */
  set: z._default(FieldsSchema, {}),
  /** Places to leave out, named as in `set`. */
  unset: z._default(z.array(z.string()), []),
  /** A page begins with this many posts of the first page over again. */
  overlap: z._default(z.int().check(z.gte(0), z.lte(100)), 0),
});
type ResponseChange = z.infer<typeof ResponseChangeSchema>;

type Json = Record<string, unknown>;
type Read = (path: string) => Response | Promise<Response>;

const PageSchema = z.looseObject({ data: z.array(z.unknown()) });

/** The response as it is answered. `sent` is the request's body, `read` the API as it is. */
export async function changeResponse(
  response: Response,
  sent: string,
  change: ResponseChange,
  read: Read,
): Promise<Response> {
  const { echo, posts, set, unset, overlap } = change;
  const nothing = [...Object.keys(posts), ...Object.keys(set), ...unset].length === 0;
  if (nothing && !echo && overlap === 0) return response;
  const body: unknown = await response.json();
  if (echo && isObject(body)) Object.assign(body, JSON.parse(sent === '' ? '{}' : sent));
  if (overlap > 0) await repeatFirst(body, overlap, read);
  for (const post of postsIn(body)) Object.assign(post, posts[String(post['postId'])]);
  for (const [place, value] of Object.entries(set)) {
    at(body, place.split('.'), (parent, key) => {
      parent[key] = value;
    });
  }
  for (const place of unset) {
    at(body, place.split('.'), (parent, key) => {
      delete parent[key];
    });
  }
  const { status, headers } = response;
  return Response.json(body, { status, headers });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** The body itself where it is a post, or those of a page. */
function postsIn(body: unknown): readonly Json[] {
  const page = PageSchema.safeParse(body);
  return [body, ...(page.success ? page.data.data : [])]
    .filter(isObject)
    .filter((value) => typeof value['postId'] === 'string');
}

async function repeatFirst(body: unknown, count: number, read: Read): Promise<void> {
  if (!isObject(body) || !Array.isArray(body['data'])) return;
  const first: unknown = await (await read(`/v1/posts?limit=${count}`)).json();
  const again = PageSchema.parse(first).data;
  body['data'] = [...again, ...body['data']];
}

/** Calls `change` at a place; `*` stands for every entry. Nothing happens where there is no such place. */
function at(
  value: unknown,
  [key = '', ...rest]: readonly string[],
  change: (parent: Json, key: string) => void,
): void {
  if (!isObject(value)) return;
  for (const name of key === '*' ? Object.keys(value) : [key]) {
    if (rest.length === 0) change(value, name);
    else at(value[name], rest, change);
  }
}
