/** Accounts. The list's envelope is not documented: three shapes are accepted. */
import * as z from 'zod/mini';
import { readEnvelope } from './page-envelope.ts';
import { PlatformSchema } from './post.ts';

/** What is not understood of a name leaves the account its id. */
const orNothing = z.catch(z._default(z.nullable(z.string()), null), null);

export const AccountSchema = z.object({
  accountId: z.string().check(z.minLength(1)),
  /** Null for one that is not known. */
  platform: z.catch(z.nullable(PlatformSchema), null),
  name: orNothing,
  /** May be empty. */
  username: orNothing,
  profilePicUrl: orNothing,
});
export type Account = z.infer<typeof AccountSchema>;

export interface AccountPage {
  readonly accounts: readonly Account[];
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null;
  readonly isCutOff: boolean;
}

/** Reads a page of accounts, leaving out what is none. Throws where no known envelope fits. */
export function parseAccountPage(body: unknown): AccountPage {
  const { rows, nextCursor, isCutOff } = readEnvelope(body, ['accounts', 'data']);
  const accounts = rows.flatMap((row) => {
    const account = AccountSchema.safeParse(row);
    return account.success ? [account.data] : [];
  });
  return { accounts, nextCursor, isCutOff };
}
