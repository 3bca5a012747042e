import { describe, expect, it } from 'vitest';
import { underBasePath } from './base-path.ts';

const echo = underBasePath(
  async (request) =>
    Response.json({
      url: request.url.replace('http://localhost', ''),
      method: request.method,
      body: await request.text(),
    }),
  '/tools/rundown/',
);
const send = async (path: string, init?: RequestInit) =>
  echo(new Request(`http://localhost${path}`, init), {});

describe('underBasePath', () => {
  it.each([
    ['/tools/rundown/', '/'],
    ['/tools/rundown/v1/posts?limit=2&cursor=%2F', '/v1/posts?limit=2&cursor=%2F'],
    ['/tools/rundown/posts/a%2Fb%25', '/posts/a%2Fb%25'],
    // From a proxy that took the prefix off itself.
    ['/v1/posts', '/v1/posts'],
    ['/healthz', '/healthz'],
    ['/tools/rundowns', '/tools/rundowns'],
  ])('takes %s for %s', async (path, url) => {
    expect(await (await send(path)).json()).toMatchObject({ url });
  });

  it('passes method and body on', async () => {
    const response = await send('/tools/rundown/v1/posts', { method: 'DELETE', body: 'abc' });
    expect(await response.json()).toEqual({ url: '/v1/posts', method: 'DELETE', body: 'abc' });
  });

  it('sends a browser to the slash at the end', async () => {
    const response = await send('/tools/rundown?q=a');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/tools/rundown/?q=a');
  });
});
