/** "People" (for admins) and "Sessions" (each their own). */
import { html } from 'hono/html';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '#server/team/accounts/create-auth.ts';
import type { PersonRow, SessionRow } from '#server/team/accounts/people.ts';
import { alertLine, page } from './page.ts';
import type { Html } from './page.ts';

const ROLES = [
  ['viewer', 'Viewer: looks'],
  ['editor', 'Editor: changes posts'],
  ['admin', 'Admin: people too'],
] as const;

function roleOptions(chosen: string): Html {
  const options = ROLES.map(
    ([role, words]) =>
      html`<option value="${role}" ${role === chosen ? html` selected` : ''}>${words}</option>`,
  );
  return html`${options}`;
}

interface PeopleView {
  readonly basePath: string;
  readonly people: readonly PersonRow[];
  readonly me: string;
  /** The link just made; it is shown this once. */
  readonly link?: string;
  readonly problem?: string;
}

export function peoplePage({ basePath, people, me, link, problem }: PeopleView): Promise<Response> {
  const rows = people.map(
    ({ id, name, email, role }) =>
      html`<li>
        <div>
          <strong>${name}</strong>${id === me ? ' (you)' : ''}<br /><span class="soft"
            >${email}</span
          >
        </div>
        <form data-row method="post" action="${basePath}rundown/people">
          <input type="hidden" name="id" value="${id}" />
          <select name="role" aria-label="Role of ${name}">
            ${roleOptions(role)}
          </select>
          <button name="do" value="role" aria-label="Change role of ${name}">Change role</button>
          <button name="do" value="remove" aria-label="Remove ${name}">Remove</button>
        </form>
      </li>`,
  );
  const body = html`${alertLine(problem)}
    ${link === undefined ? '' : html`<p role="status">Send this link to one person. It lets them in once, within seven days, and is not shown again:<br /><strong>${link}</strong></p>`}
    <ul aria-label="People">
      ${rows}
    </ul>
    <h2>Invite somebody</h2>
    <form data-row method="post" action="${basePath}rundown/people">
      <select name="role" aria-label="Role">
        ${roleOptions('editor')}
      </select>
      <button data-main name="do" value="invite">Make an invitation link</button>
    </form>`;
  return page({ basePath, title: 'People' }, body, problem === undefined ? 200 : 409);
}

interface SessionsView {
  readonly basePath: string;
  readonly sessions: readonly SessionRow[];
  /** The session that looks at the page. */
  readonly current: string;
  /** Whether they sign in with a password here. */
  readonly hasPassword: boolean;
  readonly problem?: string;
  readonly done?: string;
}

const when = (date: Date) => `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

export function sessionsPage(view: SessionsView): Promise<Response> {
  const { basePath, sessions, current, hasPassword, problem, done } = view;
  const rows = sessions.map(
    (one) =>
      html`<li>
        <div>
          <strong>${deviceOf(one.userAgent ?? '')}</strong
          >${one.id === current ? ' (this one)' : ''}<br /><span class="soft"
            >From
            ${one.ipAddress === null || one.ipAddress === '' ? 'an unknown address' : one.ipAddress},
            since ${when(one.createdAt)}, last used ${when(one.updatedAt)}</span
          >
        </div>
        <form method="post" action="${basePath}rundown/sessions">
          <input type="hidden" name="id" value="${one.id}" /><button
            name="do"
            value="end"
            aria-label="End session: ${deviceOf(one.userAgent ?? '')}, since ${when(one.createdAt)}"
          >
            End
          </button>
        </form>
      </li>`,
  );
  const body = html`${alertLine(problem)}
    ${done === undefined ? '' : html`<p role="status">${done}</p>`}
    <ul aria-label="Sessions">
      ${rows}
    </ul>
    <form data-row method="post" action="${basePath}rundown/sessions">
      <button name="do" value="end-others">End all other sessions</button>
    </form>
    ${hasPassword ? passwordForm(basePath) : ''}`;
  return page({ basePath, title: 'Sessions' }, body, problem === undefined ? 200 : 409);
}

function passwordForm(basePath: string): Html {
  return html`<h2>Change password</h2>
    <form method="post" action="${basePath}rundown/sessions">
      <label
        >Current password
        <input name="password" type="password" autocomplete="current-password" required
      /></label>
      <label
        >New password
        <input
          name="newPassword"
          type="password"
          autocomplete="new-password"
          required
          minlength="${SHORTEST_PASSWORD}"
          maxlength="${LONGEST_PASSWORD}"
      /></label>
      <small>At least ${SHORTEST_PASSWORD} characters. All other sessions end.</small>
      <div><button name="do" value="password">Change password</button></div>
    </form>`;
}

/** Enough to tell one's devices apart: “Firefox on Windows”. */
function deviceOf(agent: string): string {
  const browser = /Edg|OPR|Firefox|Chrome|Safari/.exec(agent)?.[0] ?? '';
  const system = /Windows|Android|iPhone|iPad|Mac OS|Linux/.exec(agent)?.[0] ?? '';
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera' };
  const named = names[browser] ?? browser;
  if (named === '') return agent.slice(0, 40) || 'Unknown browser';
  return system === '' ? named : `${named} on ${system}`;
}
