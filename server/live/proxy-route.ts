/**
 * The API's routes, and nothing else: what is not in this table is never forwarded. A path is
 * compared as it came, not decoded, so no encoding trick turns one route into another; only an id
 * is decoded, looked at, and encoded again as exactly one segment.
 *
 * The ids `.` and `..` cannot stand in a path: every browser resolves them away, encoded or not. A
 * request for such a post names it in the query instead, `/v1/posts/?postId=..`.
 */

interface Route {
  readonly methods: readonly string[];
  /** The path and query to request upstream, encoded, from `/v1` on. */
  readonly path: string;
}

const ID = Symbol('id');
const ROUTES: readonly (readonly [readonly (string | typeof ID)[], readonly string[]])[] = [
  [['posts'], ['GET', 'DELETE']],
  [
    ['posts', ID],
    ['GET', 'PATCH'],
  ],
  [['accounts'], ['GET']],
  [['accounts', ID], ['GET']],
  [['media', 'sounds'], ['GET']],
];

/** The route of a request's path (still encoded) and query (with its `?`), or null. */
export function matchRoute(pathname: string, search: string): Route | null {
  const dots = pathname === '/v1/posts/' ? new URLSearchParams(search).get('postId') : null;
  if (dots !== null) return routeOfDots(dots);
  const [empty, version, ...segments] = pathname.split('/');
  if (empty !== '' || version !== 'v1') return null;
  const known = ROUTES.find(
    ([pattern]) =>
      pattern.length === segments.length &&
      pattern.every((part, index) => part === ID || part === segments[index]),
  );
  if (known === undefined) return null;
  const [pattern, methods] = known;
  const encoded = segments.map((segment, index) =>
    pattern[index] === ID ? encodeId(segment) : segment,
  );
  return encoded.includes(null) ? null : { methods, path: ['/v1', ...encoded].join('/') + search };
}

function routeOfDots(id: string): Route | null {
  const encoded = id === '.' || id === '..' ? id.replaceAll('.', '%2E') : encodeId(id);
  return encoded === null ? null : { methods: ['GET', 'PATCH'], path: `/v1/posts/${encoded}` };
}

/** Null for an id that a server further on could take for a way up the path. */
function encodeId(segment: string): string | null {
  try {
    const id = decodeURIComponent(segment);
    // oxlint-disable-next-line no-control-regex -- control characters are exactly what is refused
    const refused = /^$|[\x00-\x1f\x7f]|(?:^|[/\\])\.{1,2}(?:$|[/\\])/;
    return refused.test(id) ? null : encodeURIComponent(id);
  } catch {
    return null;
  }
}
