/** Reading a request's JSON body, or saying what is wrong with it. */
import type { Context } from 'hono';
import { checked, invalidRequest, refused } from './envelope.ts';
import type { Checked } from './envelope.ts';

/** The parsed body: still to be checked. Refused where it is not declared as JSON, or is none. */
export async function readJson(c: Context): Promise<Checked<unknown>> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type)) {
    return refused(invalidRequest('Content-Type must be application/json'));
  }
  try {
    const body: unknown = JSON.parse(await c.req.text());
    return checked(body);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(invalidRequest('The body is not valid JSON'));
  }
}
