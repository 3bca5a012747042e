/**
 * Faults that a test orders beforehand: the next matching requests get another response, wait, lose
 * their connection, are cut off in the middle, or are carried out differently from what they say.
 * Several tests may run against one server, so a fault can be tied to a path (with a post's id in it)
 * and waits for its own request. They live in memory, in the order given; the first that matches is
 * used up first.
 */
import * as z from 'zod/mini';
import { RequestChangeSchema } from './change-request.ts';
import { ResponseChangeSchema } from './change-response.ts';

const PathSchema = z.string().check(
  z.refine((path) => {
    try {
      return !path.startsWith('^') || new RegExp(path) instanceof RegExp;
    } catch {
      return false;
    }
  }, 'not a valid pattern'),
);

export const FaultSchema = z.strictObject({
  match: z._default(
    z.strictObject({
      method: z.optional(z.string()),
      /** Path and query begin with this, or, where it begins with `^`, match it as a pattern. */
      path: z.optional(PathSchema),
    }),
    {},
  ),
  /** How many requests get it. */
  times: z._default(z.int().check(z.gte(1), z.lte(100_000)), 1),
  ...RequestChangeSchema.shape,
  ...ResponseChangeSchema.shape,
  /** The request is answered as if it had been carried out, and is not. For writes: see `as`. */
  skip: z._default(z.boolean(), false),
  /** Answered instead of handling the request. With no `body`: the error envelope. */
  status: z.optional(z.int().check(z.gte(200), z.lte(599))),
  /** Text as it is, anything else as JSON. With no `status`: 200. */
  body: z.optional(z.unknown()),
  /** Set on the response, whichever it is: `Date`, `Age`, `Retry-After`, `Location`… */
  headers: z._default(z.record(z.string(), z.string()), {}),
  /** Waited before anything else. A caller that gives up meanwhile leaves the request undone. */
  delayMs: z._default(z.int().check(z.gte(0), z.lte(300_000)), 0),
  /** Waited after the request was carried out, before the response. */
  answerDelayMs: z._default(z.int().check(z.gte(0), z.lte(300_000)), 0),
  /** Closes the connection without a response: before or after the request was carried out. */
  drop: z.optional(z.enum(['before', 'after'])),
  /** Sends half of the body under the length of the whole, and closes. */
  truncate: z._default(z.boolean(), false),
});
export type Fault = z.infer<typeof FaultSchema>;

function matches({ match }: Fault, method: string, target: string): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== method) return false;
  if (match.path === undefined) return true;
  return match.path.startsWith('^')
    ? new RegExp(match.path).test(target)
    : target.startsWith(match.path);
}

export class FaultQueue {
  #waiting: Fault[] = [];

  add(fault: Fault): void {
    this.#waiting.push(fault);
  }

  clear(): void {
    this.#waiting = [];
  }

  /** What was ordered and has not happened yet. */
  list(): readonly Fault[] {
    return this.#waiting;
  }

  /** The fault for this request (`target`: path and query), counted as used; null for none. */
  take(method: string, target: string): Fault | null {
    const index = this.#waiting.findIndex((fault) => matches(fault, method, target));
    const fault = this.#waiting[index];
    if (fault === undefined) return null;
    const rest = fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
    this.#waiting = this.#waiting.toSpliced(index, 1, ...rest);
    return fault;
  }
}
