/** Ids that a path, a query or a proxy might take for something else. */
export const ODD_IDS = [
  '.',
  '..',
  '...',
  '.hidden',
  'a.b',
  'video:1',
  'a+b c',
  'a=b&c',
  'me@example.com',
  '#1',
  'what?',
  'a/b',
  '/a/',
  'a\\b',
  '100%',
  '%41',
  '%2E%2E',
  '%252F',
  'a;b,c',
  '"<a>"',
  "{it's}|^`",
  '~!$*()',
  'grüße',
  'пост',
  '投稿',
  '🌊👩‍👩‍👧',
  '__proto__',
];

/** The request path for one post. */
export function pathOf(id: string): string {
  const encoded = encodeURIComponent(id);
  return id === '.' || id === '..' ? `/v1/posts/?postId=${encoded}` : `/v1/posts/${encoded}`;
}
