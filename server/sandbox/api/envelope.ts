/** Errors as the API answers them: `{ error: { code, message } }`, whatever went wrong. */
import type { Context, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Why a request is refused. The message is for a person. */
export interface Refusal {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly message: string;
}

/** A value, or why there is none. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const checked = <T>(value: T): Checked<T> => ({ ok: true, value });

export const refused = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
});

const because = (status: ContentfulStatusCode, code: string) => (message: string) => ({
  status,
  code,
  message,
});

/** 400, something in the request is not allowed. */
export const invalidRequest = because(400, 'invalid_request');
/** 400, a field that another one needs is missing. */
export const missingFields = because(400, 'missing_required_fields');
/** 400, the time is malformed, does not exist, or is past. */
export const invalidTime = because(400, 'invalid_scheduled_time');
/** 404. */
export const notFound = because(404, 'not_found');
/** 409, the status no longer allows a change. */
export const alreadyPosted = because(409, 'post_already_posted');

/** Answers with the documented envelope. */
export function answerRefusal(c: Context, { status, code, message }: Refusal): Response {
  return c.json({ error: { code, message } }, status);
}

/** Answers 405 for the methods a known path does not have. */
export function onlyMethods(...methods: readonly string[]): MiddlewareHandler {
  return async (c) => {
    c.header('Allow', methods.join(', '));
    const message = `${c.req.method} is not supported here, only ${methods.join(', ')}`;
    return answerRefusal(c, { status: 405, code: 'method_not_allowed', message });
  };
}
