/**
 * The sandbox's own media are stored as `/media/…`, without an origin: a database outlives the port
 * it is served on. Answers carry the origin the request came to, as the API's absolute URLs do, and a
 * PATCH that brings such a URL back is stored without it again.
 */
const OWN = '/media/';

/** A stored URL as it is answered at `origin` (`http://127.0.0.1:4173`). */
export function withOrigin(url: string, origin: string): string {
  return url.startsWith(OWN) ? origin + url : url;
}

/** A URL from a request to `origin` as it is stored. */
export function withoutOrigin(url: string, origin: string): string {
  return url.startsWith(origin + OWN) ? url.slice(origin.length) : url;
}
