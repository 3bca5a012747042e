/**
 * The documented error envelope, and its neighbours: a sentence beside the code or in its place, and a
 * field that is named apart. A body may be anything at all.
 */
import * as z from 'zod/mini';

const text = z.catch(z._default(z.string(), ''), '');
const DetailSchema = z.object({ code: text, message: text, field: text, param: text });
const EnvelopeSchema = z.union([
  z.object({ error: DetailSchema }),
  z.pipe(
    z.object({ error: z.string(), message: text }),
    z.transform(({ error, message }) =>
      // A word without spaces is a code.
      /^[\w.-]+$/u.test(error) && message !== ''
        ? { error: { code: error, message, field: '', param: '' } }
        : { error: { code: '', message: message || error, field: '', param: '' } },
    ),
  ),
  z.pipe(
    z.object({ message: z.string(), code: text, field: text }),
    z.transform((error) => ({ error: { ...error, param: '' } })),
  ),
]);

export interface ErrorBody {
  readonly code: string;
  readonly message: string;
  /** The API's name of the field it is about; '' where it names none. */
  readonly field: string;
}

/** The code and message of an envelope, or null where the body (HTML, empty, cut off) is none. */
export function parseErrorBody(body: string): ErrorBody | null {
  try {
    const read = EnvelopeSchema.safeParse(JSON.parse(body));
    if (!read.success) return null;
    const { code, message, field, param } = read.data.error;
    return { code, message, field: field || param };
  } catch {
    return null;
  }
}
