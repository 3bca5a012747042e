/**
 * After every test, in every project: the clock runs again and the environment is as it was. Files
 * share one process, so what a test leaves behind would stand in the way of another file's.
 */
import { afterEach, vi } from 'vitest';

const env = { ...process.env };

afterEach(() => {
  vi.useRealTimers();
  for (const name of Object.keys(process.env)) {
    if (env[name] === undefined) delete process.env[name];
  }
  Object.assign(process.env, env);
});

// Hono's server puts classes of its own in the place of Node's, for the whole process.
const NATIVE = Symbol.for('rundown: Node’s own classes');
const { Request, Response } = globalThis;
const native: unknown = Reflect.get(globalThis, NATIVE) ?? { Request, Response };
Object.assign(globalThis, native, { [NATIVE]: native });

// Modules of ours that keep something (a cache, a query client) begin anew in each file.
vi.resetModules();
