/**
 * Listens to everything the browser complains of. A page error, a `console.error` or a request to a
 * foreign host fails the test, unless the test said that it would come.
 */
import type { Browser, BrowserContext } from '@playwright/test';

/** The one host outside that exists in the tests: every picture or video there is a small picture. */
export const MEDIA_ORIGIN = 'https://media.example';

/** A picture of one pixel, in base64. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgaGj4DwADhAGA7yWtjgAAAABJRU5ErkJggg==';

export interface BrowserWatch {
  /** Console errors that fit are part of the test, such as those of a fault it injects. */
  readonly expectConsoleError: (pattern: RegExp) => void;
  /** What was not expected, in the order it came. */
  readonly problems: () => readonly string[];
}

/**
 * Answers `MEDIA_ORIGIN` for every page the browser will open. Not a `context.route`, which would send
 * each request of the page itself through Node too and turn the browser's cache off.
 */
export async function serveMedia(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  session.on('Fetch.requestPaused', ({ requestId }) => {
    const responseHeaders = [{ name: 'Content-Type', value: 'image/png' }];
    session
      .send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: PIXEL })
      // A page that has gone meanwhile has no use for it.
      .catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: `${MEDIA_ORIGIN}/*` }] });
}

/** `QUIET_BROWSER` keeps foreign requests from leaving the machine; here they are only reported. */
export function watchBrowser(context: BrowserContext, origin: string): BrowserWatch {
  const problems: string[] = [];
  const expected: RegExp[] = [];

  context.on('weberror', (webError) => {
    const error = webError.error();
    problems.push(`page error: ${error.stack ?? error.message}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    problems.push(`console.error: ${message.text()} (${url})`);
  });
  context.on('request', (request) => {
    const url = request.url();
    const isForeign = url.startsWith('http') && new URL(url).origin !== origin;
    if (isForeign && !url.startsWith(`${MEDIA_ORIGIN}/`)) {
      problems.push(`request to a foreign host: ${url}`);
    }
  });

  return {
    expectConsoleError: (pattern) => {
      expected.push(pattern);
    },
    problems: () => problems.filter((problem) => !expected.some((one) => one.test(problem))),
  };
}
