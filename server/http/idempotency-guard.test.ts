import { describe, expect, it } from 'vitest';
import { createIdempotencyGuard, inMemory } from './idempotency-guard.ts';

const MINUTE = 60_000;

function write(attempt: string | null, method = 'PATCH'): Request {
  const headers = new Headers(attempt === null ? {} : { 'x-rundown-attempt': attempt });
  return new Request('http://127.0.0.1/v1/posts/post_1', { method, headers });
}

describe('the guard against repeated writes', () => {
  it('lets a write through once and refuses it the second time', async () => {
    const guard = createIdempotencyGuard(inMemory(() => 0));
    expect(await guard(write('a'))).toBeNull();
    expect(await guard(write('b'))).toBeNull();
    const refusal = await guard(write('a'));
    expect(refusal?.status).toBe(409);
    expect(await refusal?.json()).toMatchObject({ error: { code: 'repeated_attempt' } });
  });

  it.each([
    ['a write without a name', null, 'PATCH'],
    ['a read', 'a', 'GET'],
  ])('does not judge %s', async (_, attempt, method) => {
    const guard = createIdempotencyGuard(inMemory(() => 0));
    expect(await guard(write(attempt, method))).toBeNull();
    expect(await guard(write(attempt, method))).toBeNull();
  });

  it('forgets a name after ten minutes, and the oldest where there are too many', async () => {
    let now = 0;
    const guard = createIdempotencyGuard(inMemory(() => now));
    await guard(write('old'));
    now = 10 * MINUTE;
    await guard(write('next'));
    expect(await guard(write('old'))).toBeNull();
    for (let index = 0; index < 10_000; index += 1) await guard(write(`flood ${index}`));
    expect(await guard(write('old'))).toBeNull();
    expect((await guard(write('flood 9999')))?.status).toBe(409);
  });
});
