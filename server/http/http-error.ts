/** The error envelope of the API, which every refusal of this server wears: `{error: {code, message}}`. */

/** Answers `status` with the envelope. `message` is a sentence for a person; it must hold no secret. */
export function errorResponse(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json({ error: { code, message } }, { status, headers });
}
