import { expect, it } from 'vitest';
import { fillPage } from './page-html.ts';

const BUILT = `<meta name="rundown-mode" content="" />
<meta name="rundown-source" content="" />
<meta name="rundown-base" content="/" />
<link rel="icon" href="./favicon.svg" /><link href="https://example.com/" />
<script type="module" src="./assets/main-1a2b.js"></script>`;

it.each([
  ['/', 'src="/assets/main-1a2b.js"', 'href="/favicon.svg"'],
  ['/rundown/', 'src="/rundown/assets/main-1a2b.js"', 'href="/rundown/favicon.svg"'],
  ['/a/$&/', 'src="/a/$&/assets/main-1a2b.js"', 'href="/a/$&/favicon.svg"'],
])('fits the page to %s', (basePath, script, icon) => {
  const html = fillPage(BUILT, { mode: 'live', source: 'key-1', basePath });
  expect(html).toContain('<meta name="rundown-source" content="key-1" />');
  expect(html).toContain('<meta name="rundown-mode" content="live" />');
  expect(html).toContain(`<meta name="rundown-base" content="${basePath}" />`);
  expect(html).toContain(script);
  expect(html).toContain(icon);
  expect(html).toContain('href="https://example.com/"');
});

it('names the person that the page is for, whatever their name is', () => {
  const built = '<meta name="rundown-person" content="" />';
  const settings = { mode: 'live', source: 'key-1', basePath: '/' } as const;
  expect(fillPage(built, settings)).toBe(built);
  const person = { name: '"><script>&', role: 'viewer', auth: 'accounts' } as const;
  expect(fillPage(built, settings, person)).toBe(
    '<meta name="rundown-person" content="{&quot;name&quot;:&quot;\\&quot;&gt;&lt;script&gt;&amp;&quot;,&quot;role&quot;:&quot;viewer&quot;,&quot;auth&quot;:&quot;accounts&quot;}" />',
  );
});
