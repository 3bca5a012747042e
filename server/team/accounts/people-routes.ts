/** The pages "People" and "Sessions". */
import type { Role } from '#server/config/config.ts';
import type { AccountParts, AccountRoute } from './account-parts.ts';
import { readForm, redirectTo } from './form.ts';
import { passwordProblem } from './password-problem.ts';
import { peoplePage, sessionsPage } from './pages/team-pages.ts';

const LAST_ADMIN = 'Somebody must stay admin: make another person one first.';

function roleIn(text: string): Role | null {
  return text === 'viewer' || text === 'editor' || text === 'admin' ? text : null;
}

export function peopleRoutes(parts: AccountParts): readonly AccountRoute[] {
  const { auth, basePath, people, invitations, log } = parts;

  async function showPeople(request: Request, more: { link?: string; problem?: string } = {}) {
    const me = parts.sessionOf(request)?.person.id ?? '';
    return peoplePage({ basePath, people: await people.list(), me, ...more });
  }

  async function changePeople(request: Request): Promise<Response> {
    const field = await readForm(request);
    const [id, role] = [field('id'), roleIn(field('role'))];
    const by = parts.sessionOf(request)?.person.id ?? '';
    switch (field('do')) {
      case 'invite': {
        if (role === null) break;
        log('info', `Invited as ${role} by person ${by}`);
        const token = await invitations.invite(role);
        return showPeople(request, {
          link: `${parts.origin}${basePath}rundown/join?token=${token}`,
        });
      }
      case 'role': {
        if (role === null) break;
        if (!(await people.setRole(id, role))) return showPeople(request, { problem: LAST_ADMIN });
        log('info', `Role ${role} given to person ${id} by person ${by}`);
        break;
      }
      case 'remove': {
        if (!(await people.remove(id))) return showPeople(request, { problem: LAST_ADMIN });
        log('info', `Person ${id} removed by person ${by}`);
        break;
      }
      default:
    }
    return redirectTo(`${basePath}rundown/people`);
  }

  async function showSessions(request: Request, more: { problem?: string; done?: string } = {}) {
    const { person, sessionId } = parts.sessionOf(request) ?? { person: null, sessionId: '' };
    if (person === null) return redirectTo(`${basePath}rundown/sign-in`);
    return sessionsPage({
      basePath,
      sessions: await people.sessions(person.id),
      current: sessionId,
      hasPassword: await parts.hasPassword(person.id),
      ...more,
    });
  }

  /** A guess at the current password counts like one at signing in. */
  async function changePassword(
    request: Request,
    env: object,
    personId: string,
    currentPassword: string,
    newPassword: string,
  ): Promise<Response> {
    const address = parts.addressOf(request, env);
    if (!(await parts.throttle.mayTry(personId, address))) {
      return showSessions(request, { problem: 'Too many tries. Wait 15 minutes, then try again.' });
    }
    const problem = passwordProblem(newPassword, '');
    if (problem !== null) return showSessions(request, { problem });
    try {
      const changed = await auth.api.changePassword({
        body: { currentPassword, newPassword, revokeOtherSessions: true },
        headers: parts.agentOf(request, address),
        returnHeaders: true,
      });
      await parts.throttle.succeeded(personId, address);
      log('info', `Password changed: person ${personId}`);
      return redirectTo(`${basePath}rundown/sessions?done`, changed.headers.getSetCookie());
    } catch {
      return showSessions(request, { problem: 'The current password is not right' });
    }
  }

  async function changeSessions(request: Request, env: object): Promise<Response> {
    const field = await readForm(request);
    const { person, sessionId } = parts.sessionOf(request) ?? { person: null, sessionId: '' };
    if (person === null) return redirectTo(`${basePath}rundown/sign-in`);
    switch (field('do')) {
      case 'end':
        await people.endSession(person.id, field('id'));
        break;
      case 'end-others':
        await people.endOtherSessions(person.id, sessionId);
        break;
      case 'password':
        return changePassword(request, env, person.id, field('password'), field('newPassword'));
      default:
    }
    return redirectTo(`${basePath}rundown/sessions`);
  }

  return [
    {
      method: 'GET',
      path: '/rundown/people',
      role: 'admin',
      handle: (request) => showPeople(request),
    },
    { method: 'POST', path: '/rundown/people', role: 'admin', handle: changePeople },
    {
      method: 'GET',
      path: '/rundown/sessions',
      role: 'viewer',
      handle: (request) =>
        showSessions(
          request,
          new URL(request.url).searchParams.has('done') ? { done: 'Password changed' } : {},
        ),
    },
    { method: 'POST', path: '/rundown/sessions', role: 'viewer', handle: changeSessions },
  ];
}
