import { describe, expect, it } from 'vitest';
import { KEY, live } from './live-app.fixture.ts';
import type { Reply } from './live-app.fixture.ts';

describe('the key', () => {
  it.each<[string, Reply]>([
    ['in a body', (response) => response.end(`{"error":{"message":"bad key ${KEY}, ${KEY}"}}`)],
    [
      'in a header that is passed on',
      (response) =>
        response.writeHead(401, { 'content-type': `x/${KEY}`, 'retry-after': KEY }).end('{}'),
    ],
    ['in a header that is not', (response) => response.writeHead(401, { 'x-key': KEY }).end('{}')],
    ['in a redirect', (response) => response.writeHead(307, { location: `/?key=${KEY}` }).end(KEY)],
    [
      'beside bytes that are no UTF-8',
      (response) => response.end(Buffer.concat([Buffer.from([0xff, 0xc3]), Buffer.from(KEY)])),
    ],
    ['before the connection breaks', (response) => response.write(KEY, () => response.destroy())],
    ['in the status text', (response) => response.writeHead(500, KEY).end()],
  ])('does not come out, even repeated by the API %s', async (_, answer) => {
    await using rundown = await live(answer, 1000);
    for (const path of ['/v1/posts', '/v1/posts/post_1', '/v1/nope', '/healthz', '/elsewhere']) {
      const response = await rundown.request(path);
      const all = [
        response.statusText,
        JSON.stringify([...response.headers]),
        Buffer.from(await response.arrayBuffer()).toString('latin1'),
      ];
      expect(all.join('\n')).not.toContain(KEY);
    }
  });

  it('is replaced without hurting the rest of the response', async () => {
    await using rundown = await live((response) => response.end(`{"a":"ü","b":"${KEY}"}`));
    expect(await (await rundown.request('/v1/posts')).text()).toBe('{"a":"ü","b":"[key]"}');
  });
});
