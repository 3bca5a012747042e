/**
 * One JSON object a line, for whoever runs Rundown. What the lines hold is chosen here, not at the
 * call: never a body, a header, a query or a query's values, so no caption, key, cookie or password.
 */

import { AsyncLocalStorage } from 'node:async_hooks';
import { rootError } from './root-error.ts';

/** The id of the request that is being answered: each line written meanwhile carries it. */
export const requestScope = new AsyncLocalStorage<string>();

export type LogLevel = 'info' | 'warn' | 'error';

/** What a line may hold beside its level and sentence. */
export interface LogFields {
  readonly requestId?: string;
  readonly method?: string;
  /** Without its query, where a search text would stand. */
  readonly path?: string;
  readonly status?: number;
  /** Milliseconds. */
  readonly ms?: number;
  /** Described by its innermost message and where in the code it came from. */
  readonly error?: unknown;
}

export type Log = (level: LogLevel, message: string, fields?: LogFields) => void;

/** Makes a log; `write` gets whole lines. `secrets` are replaced, wherever they stand. */
export function createLog(
  write: (level: LogLevel, line: string) => void,
  secrets: readonly string[] = [],
): Log {
  return (level, message, { error, ...fields } = {}) => {
    const time = new Date().toISOString();
    const requestId = requestScope.getStore();
    const of = requestId === undefined ? {} : { requestId };
    const entry = { time, level, message, ...of, ...fields, ...describeError(error) };
    const line = secrets.reduce(
      (text, secret) => text.replaceAll(secret, '[secret]'),
      JSON.stringify(entry),
    );
    write(level, `${line}\n`);
  };
}

/** Lines about what went well to stdout, the others to stderr. */
export function writeToConsole(level: LogLevel, line: string): void {
  (level === 'info' ? process.stdout : process.stderr).write(line);
}

function describeError(error: unknown): { error?: string; stack?: string } {
  if (error === undefined) return {};
  const root = rootError(error);
  if (!(root instanceof Error)) return { error: String(root) };
  // A parser's error quotes what it read, which may be a caption.
  const text = root instanceof SyntaxError ? '' : `: ${root.message.replaceAll(/\s+/g, ' ')}`;
  const frames = root.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return { error: `${root.name}${text}`, stack: frames.map((line) => line.trim()).join(' | ') };
}
