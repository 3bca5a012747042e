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

// Modules of ours that keep something (a cache, a query client) begin anew in each file.
vi.resetModules();
