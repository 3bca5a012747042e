/** Faults in which the API does something else than the request says. */
import * as z from 'zod/mini';

const WORDS = ['trim', 'nfc', 'spaces', 'lines', 'invisible', 'collapse'] as const;

export const RequestChangeSchema = z.object({
  /**
   * The API tidies captions before it stores them: removes white space around them (`trim`), composes
   * letters (`nfc`), makes every space a plain one (`spaces`), every line break `\n` (`lines`), drops
   * characters without width (`invisible`), makes one space of several (`collapse`), or replaces a text.
   */
  tidy: z._default(
    z.array(z.union([z.enum(WORDS), z.strictObject({ from: z.string(), to: z.string() })])),
    [],
  ),
  /** The API reads a scheduled time this much later, as with other time zone data. Minutes. */
  shiftMinutes: z._default(z.int(), 0),
  /** The body is lost on the way, as some proxies do with that of DELETE. */
  stripBody: z._default(z.boolean(), false),
});
type RequestChange = z.infer<typeof RequestChangeSchema>;

const TIDY: Readonly<Record<(typeof WORDS)[number], (text: string) => string>> = {
  trim: (text) => text.trim(),
  nfc: (text) => text.normalize('NFC'),
  spaces: (text) => text.replaceAll(/[^\S\n\r]/g, ' '),
  lines: (text) => text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n'),
  invisible: (text) => text.replaceAll(/[\u200B-\u200F\u2060-\u2064\uFEFF\u00AD]/g, ''),
  collapse: (text) => text.replaceAll(/ {2,}/g, ' '),
};

/** The request as it is carried out; `sent` is its body. */
export function changeRequest(request: Request, sent: string, change: RequestChange): Request {
  const { method, headers, signal } = request;
  const text = change.stripBody ? '' : changeBody(sent, change);
  const body = method === 'GET' || method === 'HEAD' ? null : text;
  return new Request(request.url, { method, headers, signal, body });
}

function changeBody(sent: string, { tidy, shiftMinutes }: RequestChange): string {
  if (tidy.length === 0 && shiftMinutes === 0) return sent;
  const body: unknown = JSON.parse(sent);
  return JSON.stringify(body, (name, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (name === 'scheduledTime') return shifted(value, shiftMinutes);
    return name === 'caption' ? tidied(value, tidy) : value;
  });
}

function tidied(text: string, how: RequestChange['tidy']): string {
  return how.reduce(
    (done, step) =>
      typeof step === 'string' ? TIDY[step](done) : done.replaceAll(step.from, step.to),
    text,
  );
}

/** A wall time (`2026-04-22T09:00`), moved. Calendar arithmetic only, so read and written in UTC. */
function shifted(wall: string, minutes: number): string {
  return new Date(Date.parse(`${wall}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}
