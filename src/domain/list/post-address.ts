/**
 * The address of a post's page, from the app's own root on. An id may hold any character, so it is
 * encoded as one path segment. The ids `.` and `..` cannot stand in a path: every browser resolves
 * them away, encoded or not. Their page names them in the query.
 */

const isDots = (postId: string) => postId === '.' || postId === '..';

/** `/posts/{postId}`, with `query` (the list's parameters as an address has them, `?` or not) behind it. */
export function postAddress(postId: string, query = ''): string {
  const text = query.replace(/^\?/u, '');
  if (!isDots(postId))
    return `/posts/${encodeURIComponent(postId)}${text === '' ? '' : `?${text}`}`;
  const params = new URLSearchParams(text);
  params.set('postId', postId);
  return `/posts/?${params.toString()}`;
}
