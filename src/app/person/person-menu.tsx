import * as Menu from '@radix-ui/react-dropdown-menu';
import { ChevronDown } from 'lucide-react';
import type { FormEvent } from 'react';
import { readBasePath } from '#api/base-path.ts';
import type { PagePerson } from '#api/person.ts';
import { forgetWarmPages } from '#features/post-list/warm/warm-store.ts';
import { Button } from '#ui/button.tsx';
import styles from './person-menu.module.css';

const ROLE_WORDS = {
  viewer: 'Viewer: can look',
  editor: 'Editor: can change posts',
  admin: 'Admin: posts and people',
} as const;

/** A store that does not answer keeps nobody signed in. Milliseconds. */
const FORGOTTEN_MS = 1000;

/** What was listed is nobody's any more: it goes from this browser before the session ends. */
function forgetFirst(event: FormEvent<HTMLFormElement>): void {
  event.preventDefault();
  const form = event.currentTarget;
  const isUp = new Promise((resolve) => {
    setTimeout(resolve, FORGOTTEN_MS);
  });
  void Promise.race([forgetWarmPages(), isUp]).finally(() => form.submit());
}

/** Who is signed in, and what belongs to them. The pages it leads to are the server's own. */
export function PersonMenu({ person }: { readonly person: PagePerson }) {
  const base = readBasePath();
  const hasAccounts = person.auth === 'accounts';
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger asChild>
        <Button variant="quiet" size="sm" icon={<ChevronDown aria-hidden />}>
          <span className={styles.name} translate="no">
            {person.name}
          </span>
        </Button>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Content className={styles.menu} align="end" sideOffset={4} collisionPadding={8}>
          <Menu.Label className={styles.person}>
            <strong translate="no">{person.name}</strong>
            <span>{ROLE_WORDS[person.role]}</span>
          </Menu.Label>
          {hasAccounts && person.role === 'admin' && (
            <Menu.Item asChild className={styles.item}>
              <a href={`${base}rundown/people`}>People</a>
            </Menu.Item>
          )}
          {hasAccounts && (
            <Menu.Item asChild className={styles.item}>
              <a href={`${base}rundown/sessions`}>Sessions</a>
            </Menu.Item>
          )}
          {hasAccounts && (
            <form method="post" action={`${base}rundown/sign-out`} onSubmit={forgetFirst}>
              <Menu.Item
                asChild
                className={styles.item}
                // The form goes before the menu takes it away.
                onSelect={(event) => event.preventDefault()}
              >
                <button type="submit">Sign out</button>
              </Menu.Item>
            </form>
          )}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}
