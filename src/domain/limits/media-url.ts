/**
 * Which text may stand for a picture or a video. The platform's own servers fetch it when the post
 * goes live, so it must be a web address that works for anyone: no script, no data, no password.
 *
 * One exception is decided here and nowhere else. The sandbox serves its pictures itself, over
 * `http:` on this machine, where a real post would name a CDN over `https:`. So where the page talks
 * to the sandbox, it passes its own origin as `mediaOrigin`, and `http:` there counts as secure.
 */

export type MediaUrlCheck =
  | 'ok'
  /** `http:`: works, but can be read and changed on the way. */
  | 'insecure'
  | 'missing'
  /** A space inside: a browser would quietly encode it, the platform may not. */
  | 'has-space'
  | 'malformed'
  /** `javascript:`, `data:`, `blob:`, `ftp:` … */
  | 'not-web'
  /** `https://user:password@…`. */
  | 'has-credentials';

/**
 * Judges a media URL as typed. Space around it does not count. `mediaOrigin` is the sandbox's own
 * origin (see above), null where there is none.
 */
export function checkMediaUrl(text: string, mediaOrigin: string | null = null): MediaUrlCheck {
  const trimmed = text.trim();
  if (trimmed === '') return 'missing';
  if (/\s/u.test(trimmed)) return 'has-space';
  if (!URL.canParse(trimmed)) return 'malformed';
  const url = new URL(trimmed);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not-web';
  if (!/^https?:\/\/[^/]/iu.test(trimmed)) return 'malformed';
  if (url.username !== '' || url.password !== '') return 'has-credentials';
  return url.protocol === 'https:' || url.origin === mediaOrigin ? 'ok' : 'insecure';
}
