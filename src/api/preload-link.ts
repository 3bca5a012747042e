/**
 * Whether the page itself sent this request before the script ran (`preload` in index.html), so that
 * its answer may be older than the call here. True once: a browser uses a preloaded answer once.
 * `url` as it is written in the page.
 */
export function takePreload(url: string): boolean {
  const links = globalThis.document?.head.querySelectorAll('link[rel="preload"]') ?? [];
  const link = [...links].find((one) => one.getAttribute('href') === url);
  link?.remove();
  return link !== undefined;
}
