/** A real API that outlives the server before it: the sandbox, and what it was really made to do. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { toListener } from '#server/http/to-listener.ts';
import { createSandbox } from '#server/sandbox/sandbox.ts';

/** `pause`: milliseconds before and after a write is carried out. */
export async function startApi(pause: () => number) {
  const sandbox = await createSandbox({ databaseUrl: ':memory:', control: true, reset: false });
  /** Captions that were written, in this order, by post. */
  const applied: { readonly postId: string; readonly caption: string }[] = [];
  const listener = toListener(async (request, env) => {
    if (request.method !== 'PATCH') return sandbox.app.fetch(request, env);
    await wait(pause());
    const response = await sandbox.app.fetch(request, env);
    if (response.ok) {
      const { postId, caption } = await response.clone().json();
      applied.push({ postId, caption });
    }
    await wait(pause());
    return response;
  });
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    applied,
    put: async (postId: string): Promise<void> => {
      const made = await fetch(`${url}/__sandbox/posts/${postId}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"create":true}',
      });
      if (!made.ok) throw new Error(await made.text());
    },
    captionOf: async (postId: string): Promise<string> =>
      (await (await fetch(`${url}/v1/posts/${postId}`)).json()).caption,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await sandbox.close();
    },
  };
}
