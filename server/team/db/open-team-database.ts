/** The team's tables, on the database that `DATABASE_URL` names, in both modes. */
import type { Client } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { migrationsFolder } from '#server/config/migrations-folder.ts';
import { migrateFrom } from '#server/sandbox/db/migrate.ts';
import { connect, databaseProblem } from '#server/sandbox/db/open-database.ts';
import * as schema from './schema.ts';

export type TeamDatabase = LibSQLDatabase<typeof schema> & { $client: Client };

/** The team's database cannot be used; the message is one sentence for the user. */
class TeamStartError extends Error {
  override readonly name = 'TeamStartError';
}

/** Opens and migrates. Throws TeamStartError. */
export async function openTeamDatabase(url: string, authToken?: string): Promise<TeamDatabase> {
  let client: Client | undefined;
  try {
    client = await connect(url, authToken);
    // An entry must be on the disk before the write it announces leaves.
    if (url.startsWith('file:')) await client.execute('PRAGMA synchronous = FULL');
    const db = drizzle({ client, schema });
    await migrateFrom(db, migrationsFolder(import.meta.dirname, 'team'), '__team_migrations');
    return db;
  } catch (error) {
    client?.close();
    throw new TeamStartError(databaseProblem('team', url, error), { cause: error });
  }
}
