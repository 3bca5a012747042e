import { expect, it } from 'vitest';
import { fillPage } from './page-html.ts';

const BUILT = `<meta name="rundown-mode" content="" />
<meta name="rundown-base" content="/" />
<link rel="icon" href="./favicon.svg" /><link href="https://example.com/" />
<script type="module" src="./assets/main-1a2b.js"></script>`;

it.each([
  ['/', 'src="/assets/main-1a2b.js"', 'href="/favicon.svg"'],
  ['/rundown/', 'src="/rundown/assets/main-1a2b.js"', 'href="/rundown/favicon.svg"'],
  ['/a/$&/', 'src="/a/$&/assets/main-1a2b.js"', 'href="/a/$&/favicon.svg"'],
])('fits the page to %s', (basePath, script, icon) => {
  const html = fillPage(BUILT, { mode: 'live', basePath });
  expect(html).toContain('<meta name="rundown-mode" content="live" />');
  expect(html).toContain(`<meta name="rundown-base" content="${basePath}" />`);
  expect(html).toContain(script);
  expect(html).toContain(icon);
  expect(html).toContain('href="https://example.com/"');
});
