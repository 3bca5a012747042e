/** `npm run history:verify`: whether the history is whole, in one line. */
import { readEnv } from '#server/config/env.ts';
import { rootError } from '#server/http/root-error.ts';
import { openTeamDatabase } from '#server/team/db/open-team-database.ts';
import { verifyJournal } from './verify-journal.ts';

/** Gives the exit code: 0 whole, 1 broken, 2 where it cannot be read. */
export async function verifyHistory(
  env: Readonly<Record<string, string | undefined>>,
): Promise<0 | 1 | 2> {
  // Only the database matters here, not who may come in.
  const settings = readEnv({ ...env, HOST: '', RUNDOWN_AUTH: '' }, []);
  if ('error' in settings) return say(`${settings.error}\n`, 2);
  const { databaseUrl, authToken } = settings.ok.team;
  try {
    const db = await openTeamDatabase(databaseUrl, authToken);
    try {
      const verdict = await verifyJournal(db);
      return verdict.ok
        ? say(`The history is whole: ${verdict.entries} entries, head ${verdict.head}\n`, 0)
        : say(`The history is broken at entry ${verdict.seq}: ${verdict.reason}\n`, 1);
    } finally {
      db.$client.close();
    }
  } catch (error) {
    const root = rootError(error);
    return say(`The history cannot be read: ${root instanceof Error ? root.message : ''}\n`, 2);
  }
}

function say<Code extends 0 | 1 | 2>(line: string, code: Code): Code {
  (code === 0 ? process.stdout : process.stderr).write(line);
  return code;
}
