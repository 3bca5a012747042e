/**
 * What the server writes into the built page: whether it talks to the sandbox, the path it is served
 * under, and whom it is for. The API answers the same way in both modes, and one build fits every path.
 */

export interface PageSettings {
  readonly mode: 'live' | 'sandbox';
  /** What the posts come from: see `sourceName`. */
  readonly source: string;
  /** `/`, or a path with a slash at both ends: `/rundown/`. */
  readonly basePath: string;
}

/** Who the page is for, where people sign in. `src/api/person.ts` reads it. */
export interface PagePerson {
  readonly name: string;
  readonly role: 'viewer' | 'editor' | 'admin';
  /** Where they come in: by an account of ours, or by a proxy that names them. */
  readonly auth: 'accounts' | 'header';
}

/** `html` with its placeholders filled in, and its relative addresses made to start at the base path. */
export function fillPage(
  html: string,
  { mode, source, basePath }: PageSettings,
  person: PagePerson | null = null,
): string {
  const metas = {
    'rundown-mode': mode,
    'rundown-source': source,
    'rundown-base': basePath,
    'rundown-person': person === null ? '' : escapeAttribute(JSON.stringify(person)),
  };
  return Object.entries(metas)
    .reduce((page, [name, content]) => withMeta(page, name, content), html)
    .replaceAll(/(\s(?:src|href)=")\.\//g, (_, before: string) => before + basePath);
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function withMeta(html: string, name: string, content: string): string {
  const placeholder = new RegExp(`<meta\\s+name="${name}"\\s+content="[^"]*"\\s*/?>`);
  return html.replace(placeholder, () => `<meta name="${name}" content="${content}" />`);
}
