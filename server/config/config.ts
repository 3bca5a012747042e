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

/** Who may come in, and how it is known who they are. */
export type AuthMode =
  /** On this machine alone: no sign-in. */
  | { readonly kind: 'local' }
  /** A proxy in front does it all. */
  | { readonly kind: 'open' }
  | HeaderAuth
  | AccountsAuth;

export type Role = 'viewer' | 'editor' | 'admin';

export interface HeaderAuth {
  readonly kind: 'header';
  /** The header that names the person, lower case. */
  readonly header: string;
  /** The header that names their groups, separated by commas; absent: everyone is an editor. */
  readonly groupsHeader?: string;
  /** Which group has which role. */
  readonly roles: Readonly<Record<string, Role>>;
  /** Addresses and CIDRs that the header is believed from. */
  readonly trustedProxies: readonly string[];
}

export interface AccountsAuth {
  readonly kind: 'accounts';
  /** Addresses and CIDRs whose `X-Forwarded-For` is believed, so that guesses are counted by browser. */
  readonly trustedProxies: readonly string[];
  readonly oidc?: {
    /** The issuer's address, without a slash at the end. */
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    /** As in “Sign in with <name>”. */
    readonly name: string;
  };
}

/** What the team's tables stand on. */
export interface TeamSettings {
  readonly databaseUrl: string;
  readonly authToken?: string;
  /** How many days the history is kept. */
  readonly historyDays: number;
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
  readonly auth: AuthMode;
  readonly team: TeamSettings;
}
