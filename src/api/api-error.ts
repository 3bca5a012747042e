/**
 * Everything that can go wrong between the screen and the API, as a short closed list. The HTTP
 * status decides first; a code from the body only refines it; any body is survived.
 */
import { parseErrorBody } from '#contract/api-error-body.ts';
import { parseInstant } from '#contract/instant.ts';

export type ApiErrorKind =
  /** 401 (or 403 with a key's code): the key is missing, wrong or expired. */
  | 'unauthorized'
  /** The login of a proxy in front of Rundown has ended: it answers in the place of our server. */
  | 'signed-out'
  /** A page of HTML with a 4xx: something between the browser and our server refused it. */
  | 'proxy-refused'
  /** 404. */
  | 'not-found'
  /** Any other 4xx: the API refused what was asked. */
  | 'refused'
  /** 429. */
  | 'rate-limited'
  /** 502, 503, 504: the API is not there at the moment. */
  | 'unavailable'
  /** Any other 5xx. */
  | 'server-error'
  /** No answer within the time limit. */
  | 'timeout'
  /** The connection failed or broke off. */
  | 'network'
  /** A 2xx whose body is no answer we understand. */
  | 'unreadable'
  /** A 2xx about another post than the one asked for: it proves nothing. */
  | 'other-post';

interface ApiErrorDetails {
  readonly kind: ApiErrorKind;
  readonly status?: number;
  readonly code?: string;
  /** The API's own sentence, where it gave one. */
  readonly serverMessage?: string;
  /** Milliseconds to wait before asking again, from `Retry-After`. */
  readonly retryAfterMs?: number;
}

export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  readonly status: number | null;
  readonly code: string | null;
  readonly serverMessage: string | null;
  readonly retryAfterMs: number | null;

  constructor(details: ApiErrorDetails, options?: ErrorOptions) {
    super(details.serverMessage ?? details.kind, options);
    this.name = 'ApiError';
    this.kind = details.kind;
    this.status = details.status ?? null;
    this.code = details.code ?? null;
    this.serverMessage = details.serverMessage ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }
}

/** Codes by which a 403 is about the key rather than the post. */
const KEY_CODES = new Set(['unauthorized', 'invalid_api_key', 'unauthenticated']);

/** Our own server's word for a write that the browser sent again by itself (`idempotency-guard.ts`). */
const REPEATED = 'repeated_attempt';
/** Our own server's word for a DELETE whose body was taken off on its way (`needs-body.ts`). */
const BODY_LOST = 'request_body_lost';

/** A page for people. Our server and the API speak JSON only, so it comes from something before them. */
export function isPage(headers: Headers, bodyText: string): boolean {
  const type = headers.get('content-type') ?? '';
  return /\bx?html\b/iu.test(type) || /^\s*<(?:!doctype|html|head|body|\?xml|!--)/iu.test(bodyText);
}

const SIGN_IN =
  /sign[\s-]?in|log[\s-]?in|log[\s-]?on|signin|login|password|sso|oauth|openid|saml/iu;

/** JSON that is not the API's: every error of the API has an envelope, its words for a bad key too. */
function isOtherJson(bodyText: string): boolean {
  return /^\s*\{.*\}\s*$/su.test(bodyText) && !/"error"\s*:\s*\{/u.test(bodyText);
}

/** Whether an answer outside 2xx is that of a proxy whose login has ended. */
function isSignedOut({ status, headers }: Response, bodyText: string): boolean {
  if (status === 407 || status === 511) return true;
  if (status === 401) {
    return headers.has('www-authenticate') || isPage(headers, bodyText) || isOtherJson(bodyText);
  }
  return status === 403 && isPage(headers, bodyText) && SIGN_IN.test(bodyText);
}

/** The kind of a status outside 2xx. */
function kindOf(response: Response, bodyText: string, code: string): ApiErrorKind {
  const { status } = response;
  if (code === '' && isSignedOut(response, bodyText)) return 'signed-out';
  // The first sending lost its connection: what became of it is unknown.
  if (status === 409 && code === REPEATED) return 'network';
  if (code === BODY_LOST) return 'proxy-refused';
  if (status === 401 || (status === 403 && KEY_CODES.has(code))) return 'unauthorized';
  if (status === 429) return 'rate-limited';
  if (status === 502 || status === 503 || status === 504) return 'unavailable';
  if (status >= 500) return 'server-error';
  if (code === '' && isPage(response.headers, bodyText)) return 'proxy-refused';
  return status === 404 ? 'not-found' : 'refused';
}

/** Never less: a wait of nothing would answer "too many" with more at once. Milliseconds. */
const LEAST_WAIT_MS = 1000;
/** A longer wait than a day is no wait that anyone meant. Milliseconds. */
const MOST_WAIT_MS = 24 * 3_600_000;

/**
 * `Retry-After` in milliseconds, a second at least: seconds, also with a fraction, or a date (RFC 9110,
 * 10.2.3). Null where absent, neither, or absurd. `nowMs` is the server's time, milliseconds since the
 * epoch.
 */
export function parseRetryAfter(value: string | null, nowMs: number): number | null {
  const text = value?.trim().replace(/\s*s(?:ec(?:ond)?s?)?$/iu, '') ?? '';
  const seconds = /^[+-]?\d+(?:[.,]\d*)?$/u.test(text) ? Number(text.replace(',', '.')) : null;
  // Not `Date.parse` alone: it takes "2.5" for the second of May.
  const at = parseInstant(value?.trim() ?? '');
  const ms = seconds === null ? (at === null ? null : Date.parse(at) - nowMs) : seconds * 1000;
  if (ms === null || ms > MOST_WAIT_MS) return null;
  return Math.max(LEAST_WAIT_MS, Math.ceil(ms));
}

/** The server's own time at its answer, by which a date in it is meant; `nowMs` where it names none. */
function timeOf(response: Response, nowMs: number): number {
  const date = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(date) ? nowMs : date;
}

/** The error of an answer outside 2xx, with whatever its body tells. */
export function apiErrorOf(response: Response, bodyText: string, nowMs: number): ApiError {
  const body = parseErrorBody(bodyText);
  const retryAfter = response.headers.get('retry-after');
  const retryAfterMs = parseRetryAfter(retryAfter, timeOf(response, nowMs));
  return new ApiError({
    kind: kindOf(response, bodyText, body?.code ?? ''),
    status: response.status,
    ...(body !== null && body.code !== '' ? { code: body.code } : {}),
    ...(body !== null && body.message !== '' ? { serverMessage: body.message } : {}),
    ...(retryAfterMs !== null ? { retryAfterMs } : {}),
  });
}

const TRANSIENT: ReadonlySet<ApiErrorKind> = new Set([
  'rate-limited',
  'unavailable',
  'server-error',
  'timeout',
  'network',
  'other-post',
]);

/** Whether what was asked for is not there. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.kind === 'not-found';
}

/** Whether asking once more, unchanged, may help. Only ever used for reads. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return TRANSIENT.has(error.kind);
}
