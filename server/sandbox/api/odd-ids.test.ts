/** Every listed post opens, whatever its id is made of. Over a real connection, as from a browser. */
import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import { expect, it, onTestFinished } from 'vitest';
import { ODD_IDS, pathOf } from '#server/live/odd-ids.fixture.ts';
import { openTestSandbox } from '#server/sandbox/test-sandbox.fixture.ts';

it('lists, reads, changes and deletes posts with odd ids', async () => {
  const { sandbox } = await openTestSandbox();
  const server = createAdaptorServer({ fetch: sandbox.app.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`http://127.0.0.1:${address.port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return response.json();
  };

  for (const id of ODD_IDS) {
    const control = pathOf(id).replace('/v1', '/__sandbox');
    expect(await call('POST', control, { create: true, caption: 'Rye' })).toMatchObject({
      postId: id,
    });
    expect(await call('GET', pathOf(id))).toMatchObject({ postId: id, caption: 'Rye' });
    const patched = await call('PATCH', pathOf(id), { caption: `for ${id}` });
    expect(patched).toMatchObject({ postId: id, caption: `for ${id}` });
  }
  const list = await call('GET', '/v1/posts?limit=100');
  expect(list.data.map((post: { postId: string }) => post.postId)).toEqual(
    expect.arrayContaining(ODD_IDS),
  );
  const gone = await call('DELETE', '/v1/posts', { postIds: ODD_IDS });
  expect(gone.deleted.toSorted()).toEqual(ODD_IDS.toSorted());
});
