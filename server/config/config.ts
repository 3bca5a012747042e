/** The settings of one run, as `readEnv` understood them. */

export interface LiveMode {
  readonly kind: 'live';
  /** Without a slash at the end. */
  readonly apiUrl: string;
  readonly apiKey: string;
  /** Milliseconds until the whole response must be here. */
  readonly upstreamTimeoutMs: number;
}

export interface SandboxMode {
  readonly kind: 'sandbox';
  /** `file:…`, `libsql://…`, `http(s)://…` or `:memory:`. */
  readonly databaseUrl: string;
  readonly authToken?: string;
  /** Whether `/__sandbox/*` exists. */
  readonly control: boolean;
  /** Whether to throw the data away and seed afresh. */
  readonly reset: boolean;
}

export interface Config {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Names under which the app is also reached: `name` (any port) or `name:port`. */
  readonly allowedHosts: readonly string[];
  /** Origins under which people open it, through a proxy: `https://rundown.example.com`. */
  readonly allowedOrigins: readonly string[];
  /** The path it is served under: `/`, or with a slash at both ends: `/rundown/`. */
  readonly basePath: string;
  /** Whether each request is logged, or only what went wrong. */
  readonly log: 'requests' | 'problems';
  /** Where the built browser files are; absent means beside the server. */
  readonly clientDir?: string;
  readonly mode: LiveMode | SandboxMode;
}
