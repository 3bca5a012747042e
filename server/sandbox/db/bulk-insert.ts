/**
 * Many rows in one statement with one parameter: the rows travel as JSON and SQLite unpacks them.
 * A statement with a parameter for each value is several times slower to build, and hits SQLite's
 * limit on parameters.
 */
import { getTableColumns, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/** Rows in one statement. */
const CHUNK = 1000;

/** Statements that insert all rows in order; each row needs the same keys. Empty for no rows. */
export function bulkInserts<Table extends SQLiteTable>(
  table: Table,
  rows: readonly Table['$inferInsert'][],
): readonly SQL[] {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in first);
  const names = sql.join(
    columns.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  const values = sql.join(
    columns.map((_, index) => sql.raw(`value ->> ${index}`)),
    sql`, `,
  );
  const encoded = rows.map((row) => {
    const cells = new Map<string, unknown>(Object.entries(row));
    return columns.map(([key, column]) => {
      const cell = cells.get(key) ?? null;
      return cell === null ? null : column.mapToDriverValue(cell);
    });
  });
  const statements: SQL[] = [];
  for (let start = 0; start < encoded.length; start += CHUNK) {
    const json = JSON.stringify(encoded.slice(start, start + CHUNK));
    statements.push(sql`INSERT INTO ${table} (${names}) SELECT ${values} FROM json_each(${json})`);
  }
  return statements;
}
