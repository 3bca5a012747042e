/**
 * The pages around signing in: plain HTML and forms, made here, so that they work without the app and
 * without any script.
 */
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const STYLE = `
:root{color-scheme:light dark;--canvas:light-dark(#faf9f7,#131312);--surface:light-dark(#fff,#1a1a18);--line:light-dark(#e8e6e0,#2e2e2b);--control:light-dark(#8d8a80,#75736a);--ink:light-dark(#1c1b18,#f2f0ea);--soft:light-dark(#55534b,#b9b6ac);--on-ink:light-dark(#fff,#161614);--focus:light-dark(#2563eb,#7aa7ff);--red:light-dark(#b01e2c,#ff9d9d);--red-soft:light-dark(#fdeaea,#3d191b);--green:light-dark(#18683a,#84d6a2);--green-soft:light-dark(#e4f4e9,#16301f)}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--ink);font:0.9375rem/1.5 system-ui,sans-serif}
header,main{max-width:46rem;margin:0 auto;padding:1rem}
body[data-narrow] header,body[data-narrow] main{max-width:24rem}
body[data-narrow] header{padding-top:12vh}
header a{color:inherit;font-weight:650;text-decoration:none}
h1{font-size:1.375rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1rem;margin:2rem 0 .5rem}
form{display:grid;gap:1rem;margin:0}
form[data-row]{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
label{display:grid;gap:.25rem;font-weight:550}
small,.soft{color:var(--soft);font-size:.8125rem;font-weight:400}
input,select,button,.button{font:inherit;min-height:2.75rem;padding:.375rem .75rem;border-radius:.5rem;border:1px solid var(--control);background:var(--surface);color:var(--ink)}
button{cursor:pointer;font-weight:550}
input{font-weight:400}
ul+form{margin-top:1rem}
button[data-main]{background:var(--ink);color:var(--on-ink);border-color:var(--ink)}
.button{display:grid;place-content:center;text-decoration:none;font-weight:550}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
[role=alert],[role=status]{margin:0 0 1rem;padding:.75rem;border-radius:.5rem;overflow-wrap:anywhere}
[role=alert]{background:var(--red-soft);color:var(--red)}
[role=status]{background:var(--green-soft);color:var(--green)}
.card{background:var(--surface);border:1px solid var(--line);border-radius:.75rem;padding:1.25rem;display:grid;gap:1rem}
ul{list-style:none;margin:0;padding:0}
li{display:flex;flex-wrap:wrap;gap:.75rem;justify-content:space-between;align-items:center;padding:.75rem 0;border-bottom:1px solid var(--line)}
li>div{min-width:0;overflow-wrap:anywhere}
a{color:inherit}
`.replaceAll('\n', '');

/** Where the pages lead: the path that Rundown is served under, with a slash at both ends. */
export interface PageFrame {
  readonly basePath: string;
  readonly title: string;
  readonly narrow?: boolean;
}

export async function page(
  { basePath, title, narrow = false }: PageFrame,
  content: Html,
  status = 200,
): Promise<Response> {
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Rundown</title>
<link rel="icon" href="${basePath}favicon.svg">
<style>${styleText()}</style>
</head>
<body${narrow ? html` data-narrow` : ''}>
<header><a href="${basePath}">Rundown</a></header>
<main><h1>${title}</h1>${content}</main>
</body>
</html>`;
  return new Response(String(await document), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

/** Ours, without anything from outside: nothing to escape. */
function styleText(): Html {
  const parts = Object.assign([STYLE], { raw: [STYLE] });
  return html(parts);
}

export function alertLine(sentence: string | undefined): Html {
  return sentence === undefined ? html`` : html`<p role="alert">${sentence}</p>`;
}
