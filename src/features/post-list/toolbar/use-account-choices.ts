import { useMemo } from 'react';
import type { Account } from '#contract/account.ts';
import type { PostPage } from '#contract/post.ts';
import { accountName } from '#api/account-queries.ts';
import { memoise } from '#domain/memoise.ts';
import { platformName } from '#domain/platform-name.ts';

// Once for each page: when one of a hundred changes, the others are not gone through again.
const accountsOf = memoise((page: PostPage) => [...new Set(page.posts.map((p) => p.accountId))]);

/** The accounts that posts stand for, and the chosen one, by name. */
export function useAccountChoices(
  pages: readonly PostPage[],
  accounts: ReadonlyMap<string, Account> | undefined,
  chosen: string | null,
) {
  return useMemo(() => {
    const ids = new Set(pages.flatMap(accountsOf));
    if (chosen !== null) ids.add(chosen);
    return [...ids]
      .map((id) => {
        const account = accounts?.get(id);
        const where = platformName(account?.platform ?? undefined);
        const label = accountName(id, account);
        return { accountId: id, label: where === null ? label : `${label} · ${where}` };
      })
      .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  }, [pages, accounts, chosen]);
}
