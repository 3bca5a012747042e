/**
 * How the page learns whether it talks to the sandbox: by a `<meta name="rundown-mode">` that the
 * server fills in. The API itself answers the same way in both modes.
 */

const PLACEHOLDER = /<meta\s+name="rundown-mode"\s+content="[^"]*"\s*\/?>/;

/** `html` with its `rundown-mode` placeholder filled in. */
export function withMode(html: string, mode: 'live' | 'sandbox'): string {
  return html.replace(PLACEHOLDER, `<meta name="rundown-mode" content="${mode}" />`);
}
