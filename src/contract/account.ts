/** Accounts. The list's envelope is not documented: three shapes are accepted. */
import * as z from 'zod/mini';
import { PlatformSchema } from './post.ts';

export const AccountSchema = z.object({
  accountId: z.string().check(z.minLength(1)),
  platform: PlatformSchema,
  name: z._default(z.nullable(z.string()), null),
  /** May be empty. */
  username: z._default(z.nullable(z.string()), null),
  profilePicUrl: z._default(z.nullable(z.string()), null),
});
export type Account = z.infer<typeof AccountSchema>;

const more = {
  hasMore: z._default(z.boolean(), false),
  nextCursor: z._default(z.nullable(z.string()), null),
};
const rows = z.array(z.unknown());
const EnvelopeSchema = z.union([
  z.object({ ...more, accounts: rows }),
  z.object({ ...more, data: rows }),
  rows,
]);

export interface AccountPage {
  readonly accounts: readonly Account[];
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null;
}

/** Reads a page of accounts, leaving out what is none. Throws where no known envelope fits. */
export function parseAccountPage(body: unknown): AccountPage {
  const page = EnvelopeSchema.parse(body);
  const list = Array.isArray(page) ? page : 'accounts' in page ? page.accounts : page.data;
  const accounts = list.flatMap((row) => {
    const account = AccountSchema.safeParse(row);
    return account.success ? [account.data] : [];
  });
  const nextCursor = Array.isArray(page) || !page.hasMore ? null : page.nextCursor;
  return { accounts, nextCursor };
}
