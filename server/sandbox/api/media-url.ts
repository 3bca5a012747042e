/**
 * The sandbox's own media are stored as `/media/…`, without an origin: a database outlives the port
 * it is served on. Responses carry the address a browser reaches this server at, as the API's absolute
 * URLs do, and a PATCH that brings such a URL back is stored without it again.
 */
const OWN = '/media/';

/** A stored URL as it is answered at `publicUrl` (`http://127.0.0.1:4173`). */
export function withOrigin(url: string, publicUrl: string): string {
  return url.startsWith(OWN) ? publicUrl + url : url;
}

/** A URL from a request to `publicUrl` as it is stored. */
export function withoutOrigin(url: string, publicUrl: string): string {
  return url.startsWith(publicUrl + OWN) ? url.slice(publicUrl.length) : url;
}
