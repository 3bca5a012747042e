import { expect, it } from 'vitest';
import { KEY, live } from './live-app.fixture.ts';
import { ODD_IDS, pathOf } from './odd-ids.fixture.ts';

it.each(ODD_IDS)('requests the post %j under its own name', async (id) => {
  const body = JSON.stringify({ caption: id });
  await using rundown = await live((response, request) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ postId: decodeURIComponent(request.url?.split('/')[3] ?? '') }));
  });
  expect(await (await rundown.request(pathOf(id))).json()).toEqual({ postId: id });
  const patch = await rundown.request(pathOf(id), { method: 'PATCH', body });
  expect(await patch.json()).toEqual({ postId: id });
  expect(rundown.requests[1]).toMatchObject({ method: 'PATCH', body });
  expect(rundown.requests[1]?.headers.authorization).toBe(`Bearer ${KEY}`);
});
