/**
 * What the server writes into the built page: whether it talks to the sandbox, and the path it is
 * served under. The API answers the same way in both modes, and one build fits every path.
 */

export interface PageSettings {
  readonly mode: 'live' | 'sandbox';
  /** `/`, or a path with a slash at both ends: `/rundown/`. */
  readonly basePath: string;
}

/** `html` with its placeholders filled in, and its relative addresses made to start at the base path. */
export function fillPage(html: string, { mode, basePath }: PageSettings): string {
  return withMeta(withMeta(html, 'rundown-mode', mode), 'rundown-base', basePath).replaceAll(
    /(\s(?:src|href)=")\.\//g,
    (_, before: string) => before + basePath,
  );
}

function withMeta(html: string, name: string, content: string): string {
  const placeholder = new RegExp(`<meta\\s+name="${name}"\\s+content="[^"]*"\\s*/?>`);
  return html.replace(placeholder, () => `<meta name="${name}" content="${content}" />`);
}
