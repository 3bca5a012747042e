/**
 * What went wrong at the bottom of it. Drizzle wraps the driver's error in one that quotes the whole
 * query with all its values, so the innermost error is the readable one, and the one that may be
 * written down.
 */
export function rootError(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? rootError(error.cause) : error;
}
