/** The names behind account ids. The dashboard works without them, so a failure is only quiet. */
import { queryOptions } from '@tanstack/react-query';
import { type Account, parseAccountPage } from '#contract/account.ts';
import { callApi, readAs } from './http-client.ts';

/** An API that never ends its pages must not keep us asking for ever. */
const MAX_PAGES = 50;

async function fetchAccounts(signal: AbortSignal): Promise<ReadonlyMap<string, Account>> {
  const accounts = new Map<string, Account>();
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query: string = cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`;
    const answer = readAs(
      parseAccountPage,
      await callApi({ path: `/v1/accounts${query}`, signal }),
    );
    for (const account of answer.accounts) accounts.set(account.accountId, account);
    cursor = answer.nextCursor;
    if (cursor === null) break;
  }
  return accounts;
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
  return name === '' ? accountId : name;
}
