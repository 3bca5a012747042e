/** Where a request comes from. */
import ipaddr from 'ipaddr.js';
import * as z from 'zod/mini';

const ConnectionSchema = z.object({
  incoming: z.object({ socket: z.object({ remoteAddress: z.optional(z.string()) }) }),
});

/** The address on the other end of the connection, as the listener knows it. */
export function remoteAddress(env: object): string | null {
  const read = ConnectionSchema.safeParse(env);
  return read.success ? (read.data.incoming.socket.remoteAddress ?? null) : null;
}

/** Whether `address` is one of `ranges`: addresses and CIDRs. */
export function isTrusted(address: string | null, ranges: readonly string[]): boolean {
  if (address === null || !ipaddr.isValid(address)) return false;
  const one = ipaddr.process(address);
  return ranges.some((range) => {
    if (!ipaddr.isValidCIDR(range)) {
      return ipaddr.process(range).toNormalizedString() === one.toNormalizedString();
    }
    const [base, bits] = ipaddr.parseCIDR(range);
    return base.kind() === one.kind() && one.match(base, bits);
  });
}

/** The browser's address: behind proxies that are trusted, the last one in `X-Forwarded-For` that is none of them. */
export function clientAddress(request: Request, env: object, proxies: readonly string[]) {
  const remote = remoteAddress(env);
  if (!isTrusted(remote, proxies)) return remote;
  const chain = (request.headers.get('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
  return chain.findLast((one) => ipaddr.isValid(one) && !isTrusted(one, proxies)) ?? remote;
}
