/** What the sandbox's handlers find in a request's context. */
import type { HttpBindings } from '@hono/node-server';

export interface SandboxEnv {
  /** Node's own objects; absent where the app is called as a function. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** The sandbox's clock when the request came, milliseconds since the Unix epoch. */
    now: number;
    /** Where a browser reaches this server, without a slash at the end: `https://example.com/rundown`. */
    publicUrl: string;
  };
}
