/**
 * Where Rundown is served, as the server wrote it into the page: `/`, or `/rundown/` behind a proxy.
 * Always ends with a slash. `/` where there is no page (tests).
 */
export function readBasePath(): string {
  const meta = globalThis.document?.querySelector<HTMLMetaElement>('meta[name="rundown-base"]');
  return meta?.content || '/';
}
