/** Which compression an answer may use: brotli where the browser takes it, else gzip, else none. */

export type Encoding = 'br' | 'gzip';

/** Reads an `Accept-Encoding` header (RFC 9110, 12.5.3); `q=0` refuses, `*` stands for the rest. */
export function preferredEncoding(header: string | null): Encoding | null {
  const accepted = new Map<string, boolean>();
  for (const item of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    accepted.set(name, !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter)));
  }
  const takes = (name: string) => accepted.get(name) ?? accepted.get('*') ?? false;
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}
