/**
 * What went wrong, for a log line. Drizzle wraps the driver's error in one that quotes the whole query
 * with all its values, so the innermost error is the readable one.
 */
export function rootCause(error: unknown): string {
  if (error instanceof Error && error.cause instanceof Error) return rootCause(error.cause);
  return error instanceof Error ? error.message : String(error);
}
