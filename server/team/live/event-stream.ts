/** One response of server-sent events (HTML, 9.2), which ends when its reader or its writer wants. */

/** A reader that leaves this much unread is not there. */
const MOST_UNREAD = 256;

export interface EventStream {
  readonly response: Response;
  readonly send: (event: string, data: unknown, id: number) => void;
  readonly end: () => void;
}

/** @param onEnd called once, however it ends. */
export function createEventStream(onEnd: () => void): EventStream {
  const encoder = new TextEncoder();
  let isOpen = true;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stop = () => {
    if (!isOpen) return;
    isOpen = false;
    onEnd();
  };
  const end = () => {
    if (!isOpen) return;
    stop();
    controller?.close();
  };
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
    },
    cancel: stop,
  });
  return {
    response: new Response(body, {
      headers: {
        'content-type': 'text/event-stream',
        // A proxy that collects or compresses would hold back what happens now.
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      },
    }),
    send: (event, data, id) => {
      if (!isOpen) return;
      if ((controller?.desiredSize ?? 0) < -MOST_UNREAD) return end();
      const text = `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
      controller?.enqueue(encoder.encode(text));
    },
    end,
  };
}
