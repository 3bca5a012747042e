/**
 * Everything that can go wrong between the screen and the API, as a short closed list. The HTTP
 * status decides first; a code from the body only refines it; any body is survived.
 */
import { parseErrorBody } from '#contract/api-error-body.ts';

export type ApiErrorKind =
  /** 401 (or 403 with a key's code): the key is missing, wrong or expired. */
  | 'unauthorized'
  /** 404, 410. */
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
  | 'unreadable';

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

/** Our own server's word for a write that the browser sent again by itself (`repeat-guard.ts`). */
const REPEATED = 'repeated_attempt';

/** The kind of a status outside 2xx. */
function kindOf(status: number, code: string): ApiErrorKind {
  // The first sending lost its connection: what became of it is unknown.
  if (status === 409 && code === REPEATED) return 'network';
  if (status === 401 || (status === 403 && KEY_CODES.has(code))) return 'unauthorized';
  if (status === 404) return 'not-found';
  if (status === 429) return 'rate-limited';
  if (status === 502 || status === 503 || status === 504) return 'unavailable';
  return status >= 500 ? 'server-error' : 'refused';
}

/**
 * `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3). Null where absent or
 * neither. `nowMs` is milliseconds since the epoch.
 */
export function parseRetryAfter(value: string | null, nowMs: number): number | null {
  if (value === null) return null;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs);
}

/** The error of an answer outside 2xx, with whatever its body tells. */
export function apiErrorOf(response: Response, bodyText: string, nowMs: number): ApiError {
  const body = parseErrorBody(bodyText);
  const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'), nowMs);
  return new ApiError({
    kind: kindOf(response.status, body?.code ?? ''),
    status: response.status,
    ...(body !== null && body.code !== '' ? { code: body.code } : {}),
    ...(body !== null && body.message !== '' ? { serverMessage: body.message } : {}),
    ...(retryAfterMs !== null ? { retryAfterMs } : {}),
  });
}

/** Whether asking once more, unchanged, may help. Only ever used for reads. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return ['rate-limited', 'unavailable', 'server-error', 'timeout', 'network'].includes(error.kind);
}
