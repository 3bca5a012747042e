/** The names behind account ids. The dashboard works without them, so a failure is only quiet. */
import { queryOptions } from '@tanstack/react-query';
import { type Account, parseAccountPage } from '#contract/account.ts';
import { readAllPages } from './list/all-pages.ts';
import { callApi, readAs } from './http-client.ts';

async function fetchAccounts(signal: AbortSignal): Promise<ReadonlyMap<string, Account>> {
  const pages = await readAllPages(async (cursor) => {
    const query = cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`;
    return readAs(parseAccountPage, await callApi({ path: `/v1/accounts${query}`, signal }));
  });
  const accounts = pages.flatMap((page) => page.accounts);
  return new Map(accounts.map((account) => [account.accountId, account]));
}

export const accountQueries = {
  /** All accounts by id. */
  all: () =>
    queryOptions({
      queryKey: ['accounts'],
      queryFn: ({ signal }) => fetchAccounts(signal),
      staleTime: 5 * 60_000,
    }),
};

/** How an account is called on the screen: `@username`, else its name, else its id. */
export function accountName(accountId: string, account: Account | undefined): string {
  const username = account?.username?.trim() ?? '';
  if (username !== '') return `@${username.replace(/^@/, '')}`;
  const name = account?.name?.trim() ?? '';
  return name || accountId || 'Unknown account';
}
