/** Carries an invitation to the provider and back. */
const NAME = 'rundown-invitation';
const SECONDS = 600;

/** The invitation that a request brings, or null. */
export function invitationIn(headers: Headers): string | null {
  const cookies = headers.get('cookie') ?? '';
  return /(?:^|;\s*)(?:__Host-)?rundown-invitation=([\w-]+)/.exec(cookies)?.[1] ?? null;
}

/** The cookie with `token`; empty takes it away. */
export function invitationCookie(token: string, isSecure: boolean): string {
  const name = isSecure ? `__Host-${NAME}` : NAME;
  const age = token === '' ? 0 : SECONDS;
  return `${name}=${token}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}
