/**
 * Compresses the API's JSON answers. Only whole, plain JSON: an answer that states its own length
 * or encoding is left alone, and one that breaks off midway breaks off for the browser too, after
 * the same bytes (the sandbox does that on purpose).
 */
import { preferredEncoding } from '#server/site/accept-encoding.ts';
import { compress } from '#server/site/compress.ts';

/** Smaller answers fit one packet anyway. Bytes. */
const WORTH_IT = 1024;
/** Compressed for one reader only, so quick rather than small. */
const QUALITY = 4;

/** The answer, compressed where `request` takes it and it is worth it. */
export async function compressAnswer(request: Request, answer: Response): Promise<Response> {
  const { headers, status } = answer;
  const json = /^application\/(?:[\w.+-]+\+)?json\b/.test(headers.get('content-type') ?? '');
  const touched = headers.has('content-length') || headers.has('content-encoding');
  if (!json || touched || answer.body === null || request.method === 'HEAD') return answer;

  headers.append('vary', 'Accept-Encoding');
  const { bytes, broken } = await collect(answer.body);
  if (broken !== undefined)
    return new Response(thenBreak(bytes, broken.reason), { status, headers });
  const encoding = preferredEncoding(request.headers.get('accept-encoding'));
  if (encoding === null || bytes.length < WORTH_IT) return new Response(bytes, { status, headers });
  headers.set('content-encoding', encoding);
  return new Response(await compress(bytes, encoding, QUALITY), { status, headers });
}

interface Collected {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly broken?: { readonly reason: unknown };
}

async function collect(body: ReadableStream<Uint8Array>): Promise<Collected> {
  const chunks: Uint8Array[] = [];
  const joined = () => new Uint8Array(Buffer.concat(chunks));
  try {
    for await (const chunk of body) chunks.push(chunk);
    return { bytes: joined() };
  } catch (reason) {
    return { bytes: joined(), broken: { reason } };
  }
}

/** A body that delivers `bytes` and fails. In two pulls: failing at once would drop the bytes. */
function thenBreak(bytes: Uint8Array<ArrayBuffer>, reason: unknown): ReadableStream<Uint8Array> {
  let delivered = bytes.length === 0;
  return new ReadableStream({
    pull(controller) {
      if (delivered) controller.error(reason);
      else controller.enqueue(bytes);
      delivered = true;
    },
  });
}
