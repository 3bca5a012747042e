/**
 * Bodies are small and are read whole before anyone works with them, so that no handler can be
 * flooded: by the length a request states, or, where it states none, by counting what comes.
 */

/**
 * The same request with its body in memory, or null where that is more than `limit` bytes.
 * Rejects where the body breaks off.
 */
export async function limitBody(request: Request, limit: number): Promise<Request | null> {
  if (request.body === null) return request;
  if (Number(request.headers.get('content-length')) > limit) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  const { url, method, headers, signal } = request;
  const body = size === 0 ? null : new Uint8Array(Buffer.concat(chunks));
  return new Request(url, { method, headers, signal, body });
}
