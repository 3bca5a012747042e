/** A tab that listens to what others do, as the browser's `EventSource` would. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>;

export const JSON_TYPE = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };

/** A tab that listens. `hears` resolves with the next event of that kind. */
export async function tabOf(send: Send, tab: string, rest = '') {
  const response = await send(`/rundown/events?tab=${tab}${rest}`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const hears = async (event: string): Promise<unknown> => {
    for (;;) {
      const found = new RegExp(`event: ${event}\\ndata: (.*)\\n\\n`).exec(text);
      if (found !== null) {
        text = text.slice(found.index + found[0].length);
        return JSON.parse(found[1] ?? '');
      }
      const piece = await reader?.read();
      if (piece?.value === undefined) return 'ended';
      text += piece.value;
    }
  };
  const open = (postId: string | null) =>
    send('/rundown/open', {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify({ tab, postId }),
    });
  const save = (postId: string, caption: string, attempt: string) =>
    send(`/v1/posts/${postId}`, {
      method: 'PATCH',
      headers: { ...JSON_TYPE, 'x-rundown-attempt': attempt },
      body: JSON.stringify({ caption }),
    });
  return { response, hears, open, save, leave: () => reader?.cancel() };
}
