/**
 * The API's path of one post, from `/v1` on. An id may hold any character. The ids `.` and `..` cannot
 * stand in a path, every browser resolves them away: our server takes those in the query.
 */
export function postPath(postId: string): string {
  const isDots = postId === '.' || postId === '..';
  return isDots ? `/v1/posts/?postId=${postId}` : `/v1/posts/${encodeURIComponent(postId)}`;
}
