/**
 * Opening the database, whatever kind its URL names: a file (its folder is made), memory, or a libSQL
 * server. What can go wrong is said in one sentence a newcomer can act on.
 *
 * Files and memory get a single connection: calls are synchronous inside the driver anyway, a memory
 * database exists only on its own connection, and settings made here then hold for every statement.
 * Nothing uses interactive transactions (a second caller would be refused on that one connection,
 * and on a server they cost a round trip per statement): what belongs together is one batch.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import type { Client } from '@libsql/client';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { drizzle } from 'drizzle-orm/libsql';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { migrate, NewerDatabaseError } from './migrate.ts';
import { whileBusy } from './while-busy.ts';
import * as schema from './schema.ts';

/** The sandbox cannot start; the message is one sentence for the user. */
export class SandboxStartError extends Error {
  override readonly name = 'SandboxStartError';
}

export type Database = LibSQLDatabase<typeof schema> & { $client: Client };

/** The path in a `file:` URL, or null for memory and servers. */
function filePath(url: string): string | null {
  if (!url.startsWith('file:') || url.includes(':memory:')) return null;
  const plain = url.replace(/[?#].*$/, '');
  return plain.startsWith('file://') ? fileURLToPath(plain) : decodeURIComponent(plain.slice(5));
}

/** A password or token in a URL, ours or one that a driver quotes, must not reach a log. */
function withoutSecrets(text: string): string {
  return text.replaceAll(/\/\/[^/@\s]*@/g, '//').replaceAll(/\?\S*/g, '');
}

function whyNot(thrown: unknown): string {
  const error = thrown instanceof DrizzleQueryError ? thrown.cause : thrown;
  if (error instanceof NewerDatabaseError) {
    return 'it was made by a newer version of Rundown, so update, or use another file';
  }
  const text = withoutSecrets(error instanceof Error ? error.message : String(error));
  if (/not a database/i.test(text)) return 'the file is not a SQLite database';
  if (/unable to open|EACCES|EPERM|EROFS|ENOTDIR|readonly|read-only/i.test(text)) {
    return 'the file or its folder cannot be opened for writing';
  }
  if (/EEXIST/.test(text)) return 'a file is in the way of its folder';
  if (/fetch failed|ECONNREFUSED|ENOTFOUND|socket|WebSocket/i.test(text)) {
    return 'the database server cannot be reached';
  }
  if (/401|403|unauthori[sz]ed|auth/i.test(text)) return 'the database server refused the token';
  return text.replaceAll(/\s+/g, ' ').replace(/\.$/, '');
}

async function prepare(client: Client, isFile: boolean): Promise<void> {
  if (isFile) {
    // First: another process may be opening the same file at this moment.
    await client.execute('PRAGMA busy_timeout = 5000');
    // Readers and the publisher do not wait for each other, and a commit needs no full disk flush.
    await whileBusy(() => client.execute('PRAGMA journal_mode = WAL'));
    await client.execute('PRAGMA synchronous = NORMAL');
  }
}

/** Opens and migrates the database. Throws SandboxStartError. */
export async function openDatabase(url: string, authToken?: string): Promise<Database> {
  let client: Client | undefined;
  try {
    client = await connect(url, authToken);
    const db = drizzle({ client, schema });
    await migrate(db);
    return db;
  } catch (error) {
    client?.close();
    throw new SandboxStartError(databaseProblem('sandbox', url, error), { cause: error });
  }
}

/** Opens a connection; the folder of a file is made. Throws what the system or the driver throws. */
export async function connect(url: string, authToken?: string): Promise<Client> {
  const path = filePath(url);
  if (path !== null) mkdirSync(dirname(path), { recursive: true });
  const local = path !== null || url.includes(':memory:');
  const client = createClient({
    url,
    ...(authToken === undefined ? {} : { authToken }),
    ...(local ? { concurrency: 1 } : {}),
  });
  try {
    await prepare(client, path !== null);
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

/** Why the database of `part` cannot be used, in one sentence without a secret. */
export function databaseProblem(part: string, url: string, error: unknown): string {
  return `The ${part} database ${withoutSecrets(url)} cannot be used: ${whyNot(error)}.`;
}

/** Closes the database. A file then holds everything by itself, without the log beside it. */
export async function closeDatabase({ $client }: { readonly $client: Client }): Promise<void> {
  try {
    // The driver lets go of the file only at the end of the process, too late to do it by itself.
    if ($client.protocol === 'file') await $client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    $client.close();
  }
}
