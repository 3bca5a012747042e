/**
 * The address of a post's page, from the app's own root on. An id may hold any character, so it is
 * encoded as one path segment. The ids `.` and `..` cannot stand in a path: every browser resolves
 * them away, encoded or not. Their page names them in the query.
 */

const isDots = (postId: string) => postId === '.' || postId === '..';

/** `/posts/{postId}`, with `query` (the list's parameters, without `?`) behind it. */
export function postAddress(postId: string, query = ''): string {
  const params = new URLSearchParams(query);
  const path = isDots(postId) ? '/posts/' : `/posts/${encodeURIComponent(postId)}`;
  if (isDots(postId)) params.set('postId', postId);
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}
