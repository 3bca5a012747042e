/**
 * One HTTP request whose path goes out exactly as it is written. `fetch` resolves `.` and `..` away, in
 * whatever way they are encoded; a post may have one of them for its id.
 */
import { once } from 'node:events';
import { request as requestHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Readable } from 'node:stream';

export interface Sent {
  readonly method: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer | null;
  readonly signal: AbortSignal;
}

/** The response to `sent` at `url`; redirects are not followed. Rejects with the system's error. */
export async function sendAsWritten(url: string, sent: Sent): Promise<Response> {
  const { method, headers, body, signal } = sent;
  const { origin, protocol } = new URL(url);
  const send = protocol === 'https:' ? requestHttps : requestHttp;
  const request = send(origin, {
    method,
    path: url.slice(origin.length),
    headers: Object.fromEntries(headers),
    signal,
  });
  request.end(body === null ? undefined : Buffer.from(body));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what Node passes to `response`
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const status = response.statusCode ?? 502;
  return new Response(status === 204 || status === 304 ? null : bodyOf(response), {
    status,
    headers: Object.entries(response.headersDistinct).flatMap(([name, values]) =>
      (values ?? []).map((value): [string, string] => [name, value]),
    ),
  });
}

function bodyOf(response: IncomingMessage): ReadableStream<Uint8Array> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node's type of the same stream
  return Readable.toWeb(response) as ReadableStream<Uint8Array>;
}
