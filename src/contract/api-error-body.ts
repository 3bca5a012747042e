/** The documented error envelope, and how to read a body that may be anything at all. */
import * as z from 'zod/mini';

export const ErrorBodySchema = z.object({
  error: z.object({ code: z._default(z.string(), ''), message: z._default(z.string(), '') }),
});
export type ErrorBody = z.infer<typeof ErrorBodySchema>;

/** The envelope's code and message, or null where the body (HTML, empty, cut off) is none. */
export function parseErrorBody(text: string): ErrorBody['error'] | null {
  try {
    const body = ErrorBodySchema.safeParse(JSON.parse(text));
    return body.success ? body.data.error : null;
  } catch {
    return null;
  }
}
