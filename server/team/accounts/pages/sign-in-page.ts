/** "Sign in", and "Create the first account" or "Join Rundown" for whoever has a link. */
import { html } from 'hono/html';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '#server/team/accounts/create-auth.ts';
import { alertLine, page } from './page.ts';

interface Form {
  readonly basePath: string;
  /** What the provider is called, where one is set up. */
  readonly provider: string | null;
  readonly problem?: string;
  readonly email?: string;
  readonly status: number;
}

interface SignIn extends Form {
  /** Where to go then: a path of ours. */
  readonly next: string;
}

const emailField = (email: string) =>
  html`<label
    >Email <input name="email" type="email" autocomplete="username" required value="${email}"
  /></label>`;

const providerLink = ({ basePath, provider }: Form, query: string, words: string) =>
  provider === null
    ? ''
    : html`<a class="button" href="${basePath}rundown/oidc?${query}">${words} with ${provider}</a>`;

export function signInPage(view: SignIn): Promise<Response> {
  const { basePath, next, problem, email = '', status } = view;
  const body = html`${alertLine(problem)}
    <div class="card">
      <form method="post" action="${basePath}rundown/sign-in">
        <input type="hidden" name="next" value="${next}" />
        ${emailField(email)}
        <label
          >Password
          <input
            name="password"
            type="password"
            autocomplete="current-password"
            required
            maxlength="${LONGEST_PASSWORD}"
        /></label>
        <button data-main>Sign in</button>
      </form>
      ${providerLink(view, `next=${encodeURIComponent(next)}`, 'Sign in')}
    </div>`;
  return page({ basePath, title: 'Sign in', narrow: true }, body, status);
}

interface Join extends Form {
  readonly token: string;
  readonly isFirst: boolean;
  readonly name?: string;
}

export function joinPage(view: Join): Promise<Response> {
  const { basePath, token, isFirst, problem, name = '', email = '', status } = view;
  const body = html`${alertLine(problem)}
    <div class="card">
      <form method="post" action="${basePath}rundown/join">
        <input type="hidden" name="token" value="${token}" />
        <label
          >Name <input name="name" autocomplete="name" required maxlength="100" value="${name}"
        /></label>
        ${emailField(email)}
        <label
          >Password
          <input
            name="password"
            type="password"
            autocomplete="new-password"
            required
            minlength="${SHORTEST_PASSWORD}"
            maxlength="${LONGEST_PASSWORD}"
            aria-describedby="rule"
        /></label>
        <small id="rule"
          >At least ${SHORTEST_PASSWORD} characters. A few words that only you would put together
          are good.</small
        >
        <button data-main>Create account</button>
      </form>
      ${providerLink(view, `token=${encodeURIComponent(token)}`, 'Join')}
    </div>`;
  const title = isFirst ? 'Create the first account' : 'Join Rundown';
  return page({ basePath, title, narrow: true }, body, status);
}

/** For a link that was used, is too old, or never was. */
export function deadLinkPage(basePath: string): Promise<Response> {
  const body = html`<p>
      This link was used already, or it is too old. Ask an admin for a new one; before the first
      account there is, restart Rundown and take the link it prints.
    </p>
    <p><a href="${basePath}rundown/sign-in">Sign in</a></p>`;
  return page({ basePath, title: 'This link is no longer good', narrow: true }, body, 403);
}
