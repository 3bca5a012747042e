/** The addresses by which people come in, go, and look after their sessions and each other. */
import type { AccountParts, AccountRoute } from './account-parts.ts';
import { joinRoutes } from './join-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';

export function accountRoutes(parts: AccountParts): readonly AccountRoute[] {
  return [...signInRoutes(parts), ...joinRoutes(parts), ...peopleRoutes(parts)];
}
