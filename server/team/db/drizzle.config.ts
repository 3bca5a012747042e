/** For `npm run db:generate`: writes the next migration after a change of `schema.ts`. */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './server/team/db/schema.ts',
  out: './server/team/db/migrations',
});
