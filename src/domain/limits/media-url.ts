/**
 * Which text may stand for a picture or a video. The platform's own servers fetch it when the post
 * goes live, so it must be a web address that works for anyone: no script, no data, no password.
 *
 * One exception is decided here and nowhere else. The sandbox serves its pictures itself, over
 * `http:` on this machine, where a real post would name a CDN over `https:`. So where the page talks
 * to the sandbox, it passes its own origin as `mediaOrigin`, and `http:` there counts as secure.
 */

import { parseUrl } from './parse-url.ts';
import { addressesIn } from './url-list.ts';

export type MediaUrlCheck =
  | 'ok'
  /** `http:`: works, but can be read and changed on the way. */
  | 'insecure'
  | 'missing'
  /** A space inside: a browser would quietly encode it, the platform may not. */
  | 'has-space'
  | 'malformed'
  /** Several in one field: a pasted list that was not split. */
  | 'several'
  /** Marks around it that belong to the text it was copied from. */
  | 'has-marks'
  /** `javascript:`, `data:`, `blob:`, `ftp:` … */
  | 'not-web'
  /** `https://user:password@…`. */
  | 'has-credentials';

/** `https://a.test/1.jpg;a.test/2.jpg`: a second address that lost its scheme. */
const TWO_FILES = /\.[a-z0-9]{3,4}[,;|]\s*(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\//iu;

/**
 * Around an address: angle and other brackets, quotes, Markdown. Inside or behind: what no address holds
 * unencoded, and a comma, a semicolon or a bar at its very end.
 */
const MARKS =
  /^(?:[<([{"'`*_]|!?\[)\S*https?:\/\/|^https?:\/\/\S*(?:[<>"`\\“”„‟«»「」『』《》\u200B-\u200F\u202A-\u202E\u2060-\u2064]|[,;|，；、。｜…]$)/iu;

/**
 * Judges a media URL as typed. Space around it does not count. `mediaOrigin` is the sandbox's own
 * origin (see above), null where there is none.
 */
export function checkMediaUrl(text: string, mediaOrigin: string | null = null): MediaUrlCheck {
  const trimmed = text.trim();
  if (trimmed === '') return 'missing';
  // One that holds another as a part of it is one.
  if (addressesIn(trimmed).length > 1 || TWO_FILES.test(trimmed)) return 'several';
  if (/\s/u.test(trimmed)) return 'has-space';
  if (MARKS.test(trimmed)) return 'has-marks';
  const url = parseUrl(trimmed);
  if (url === null) return 'malformed';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not-web';
  if (!/^https?:\/\/[^/]/iu.test(trimmed)) return 'malformed';
  if (url.username !== '' || url.password !== '') return 'has-credentials';
  return url.protocol === 'https:' || url.origin === mediaOrigin ? 'ok' : 'insecure';
}
