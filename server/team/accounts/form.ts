/** Forms of our pages, and where they lead. */

/** The fields of a form; what is no form has none. */
export async function readForm(request: Request): Promise<(name: string) => string> {
  const form = await request.formData().catch(() => null);
  return (name) => {
    const value = form?.get(name);
    return typeof value === 'string' ? value : '';
  };
}

/** `path` where it is one of ours, else the start. */
export function safePath(path: string, basePath: string): string {
  const ours = 'http://rundown.invalid';
  if (!path.startsWith(basePath) || !URL.canParse(path, ours)) return basePath;
  const url = new URL(path, ours);
  return url.origin === ours ? url.pathname + url.search : basePath;
}

/** Goes to `location` with GET, and sets `cookies`. */
export function redirectTo(location: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
