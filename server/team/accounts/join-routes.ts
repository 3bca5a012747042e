/** Making an account with a link: the first one's, or an invitation. */
import * as z from 'zod/mini';
import type { AccountParts, AccountRoute } from './account-parts.ts';
import { readForm, redirectTo } from './form.ts';
import { deadLinkPage, joinPage } from './pages/sign-in-page.ts';
import { passwordProblem } from './password-problem.ts';

const EmailSchema = z.email();

export function joinRoutes(parts: AccountParts): readonly AccountRoute[] {
  const { auth, basePath, invitations, provider } = parts;

  /** Makes the account; why not, in one sentence, or null. */
  async function join(token: string, name: string, email: string, password: string) {
    if (name.length === 0 || name.length > 100) return 'Give your name, so that others know you.';
    if (!EmailSchema.safeParse(email).success) return 'That is no email address.';
    const problem = passwordProblem(password, email);
    if (problem !== null) return problem;
    const role = await invitations.claim(token);
    if (role === null) return 'This link is no longer good.';
    try {
      const { internalAdapter, password: hasher } = await auth.$context;
      const hash = await hasher.hash(password);
      const values = { name, email: email.toLowerCase(), emailVerified: false, role };
      const person = await internalAdapter.createUser(values, { method: 'email-password' });
      await internalAdapter.linkAccount({
        accountId: person.id,
        providerId: 'credential',
        userId: person.id,
        password: hash,
      });
      parts.log('info', `Joined as ${role}: person ${person.id}`);
      return null;
    } catch {
      await invitations.release(token);
      return 'There is an account with this email already: sign in with it, or ask an admin.';
    }
  }

  return [
    {
      method: 'GET',
      path: '/rundown/join',
      role: 'public',
      handle: async (request) => {
        const token = new URL(request.url).searchParams.get('token') ?? '';
        const offer = await invitations.look(token);
        if (offer === null) return deadLinkPage(basePath);
        return joinPage({ basePath, token, isFirst: offer.isFirst, provider, status: 200 });
      },
    },
    {
      method: 'POST',
      path: '/rundown/join',
      role: 'public',
      handle: async (request, env) => {
        const field = await readForm(request);
        const [token, name] = [field('token'), field('name').trim()];
        const [email, password] = [field('email').trim(), field('password')];
        const offer = await invitations.look(token);
        if (offer === null) return deadLinkPage(basePath);
        const problem = await join(token, name, email, password);
        if (problem !== null) {
          const { isFirst } = offer;
          const view = { basePath, token, isFirst, provider, problem, name, email };
          return joinPage({ ...view, status: 422 });
        }
        const signedIn = await auth.api.signInEmail({
          body: { email, password },
          headers: parts.agentOf(request, parts.addressOf(request, env)),
          returnHeaders: true,
        });
        return redirectTo(basePath, signedIn.headers.getSetCookie());
      },
    },
  ];
}
