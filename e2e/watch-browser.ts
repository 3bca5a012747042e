/**
 * Listens to everything the browser complains of. A page error, a `console.error` or a request to a
 * foreign host fails the test, unless the test said that it would come.
 */
import type { BrowserContext } from '@playwright/test';

/** The one host outside that exists in the tests: every picture or video there is a small picture. */
export const MEDIA_ORIGIN = 'https://media.example';

/** A picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgaGj4DwADhAGA7yWtjgAAAABJRU5ErkJggg==',
  'base64',
);

export interface BrowserWatch {
  /** Console errors that fit are part of the test, such as those of a fault it injects. */
  readonly expectConsoleError: (pattern: RegExp) => void;
  /** What was not expected, in the order it came. */
  readonly problems: () => readonly string[];
}

export async function watchBrowser(context: BrowserContext, origin: string): Promise<BrowserWatch> {
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
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    async (route) => {
      const url = route.request().url();
      if (url.startsWith(`${MEDIA_ORIGIN}/`)) {
        await route.fulfill({ contentType: 'image/png', body: PIXEL });
        return;
      }
      problems.push(`request to a foreign host: ${url}`);
      await route.abort();
    },
  );

  return {
    expectConsoleError: (pattern) => {
      expected.push(pattern);
    },
    problems: () => problems.filter((problem) => !expected.some((one) => one.test(problem))),
  };
}
