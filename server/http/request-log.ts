/** Puts each request's name (see `requestId`) on its response, and logs the request where that is wanted. */
import type { MiddlewareHandler } from 'hono';
import type { RequestIdVariables } from 'hono/request-id';
import { requestScope } from './log.ts';
import type { Log } from './log.ts';

export function requestLog(
  log: Log,
  which: 'requests' | 'problems',
): MiddlewareHandler<{ Variables: RequestIdVariables }> {
  return async (c, next) => {
    const start = performance.now();
    const requestId = c.get('requestId');
    await requestScope.run(requestId, next);
    c.header('x-request-id', requestId);
    if (which === 'problems') return;
    log('info', 'request', {
      requestId,
      method: c.req.method,
      path: new URL(c.req.url).pathname,
      status: c.res.status,
      ms: Math.round(performance.now() - start),
    });
  };
}
