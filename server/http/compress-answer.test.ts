import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressAnswer } from './compress-answer.ts';

const LONG = { data: Array.from({ length: 100 }, (_, index) => ({ postId: `post_${index}` })) };
const TEXT = JSON.stringify(LONG);
const accepting = (encodings: string, method = 'GET') =>
  new Request('http://localhost/v1/posts', { method, headers: { 'accept-encoding': encodings } });

async function bytesOf(answer: Response) {
  return Buffer.from(await answer.arrayBuffer());
}

describe('compressAnswer', () => {
  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('packs JSON for "%s"', async (accepted, encoding, unpack) => {
    const answer = await compressAnswer(accepting(accepted), Response.json(LONG, { status: 201 }));
    expect(answer.status).toBe(201);
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    const bytes = await bytesOf(answer);
    expect(bytes.length).toBeLessThan(TEXT.length / 3);
    expect(unpack(bytes).toString()).toBe(TEXT);
  });

  it.each([
    ['small', accepting('br'), Response.json({ ok: true }), '{"ok":true}'],
    ['not asked for', accepting('identity'), Response.json(LONG), TEXT],
    ['no JSON', accepting('br'), new Response(TEXT), TEXT],
    ['of a stated length', accepting('br'), jsonWith({ 'content-length': '9' }), TEXT],
    ['encoded already', accepting('br'), jsonWith({ 'content-encoding': 'x' }), TEXT],
  ])('leaves alone what is %s', async (_, request, answer, text) => {
    const encoding = answer.headers.get('content-encoding');
    const same = await compressAnswer(request, answer);
    expect(same.headers.get('content-encoding')).toBe(encoding);
    expect(String(await bytesOf(same))).toBe(text);
  });

  it.each([accepting('br', 'HEAD'), accepting('br')])(
    'has nothing to do without a body',
    async (request) => {
      const empty = new Response(null, {
        status: 204,
        headers: { 'content-type': 'application/json' },
      });
      expect(await compressAnswer(request, empty)).toBe(empty);
    },
  );

  it.each([[['{"data":', '[']], [[]]])(
    'breaks off where the answer did, after %j',
    async (chunks) => {
      const answer = await compressAnswer(accepting('br'), breakingOff(chunks));
      const seen: string[] = [];
      const read = async () => {
        for await (const chunk of answer.body ?? []) seen.push(Buffer.from(chunk).toString());
      };
      await expect(read()).rejects.toThrow('broken');
      expect(seen.join('')).toBe(chunks.join(''));
    },
  );
});

function jsonWith(headers: Record<string, string>) {
  return new Response(TEXT, { headers: { 'content-type': 'application/json', ...headers } });
}

function breakingOff(chunks: readonly string[]) {
  const left = [...chunks];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = left.shift();
      if (next === undefined) controller.error(new Error('broken'));
      else controller.enqueue(new TextEncoder().encode(next));
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}
