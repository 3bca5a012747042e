import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserOf, PASSWORD, withAda } from './account-people.fixture.ts';

const HOUR = 3_600_000;

/** Time goes on by `ms`: nothing waits. */
function later(ms: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
}
afterEach(() => void vi.useRealTimers());

describe('a session', () => {
  it('ends after twelve idle hours, and after seven days however busy', async () => {
    await using team = await withAda();
    later(11 * HOUR);
    expect(await team.ada.me()).toMatchObject({ name: 'Ada' });
    later(11 * HOUR);
    expect(await team.ada.me()).toMatchObject({ name: 'Ada' });
    later(13 * HOUR);
    expect(await team.ada.me()).toBe(401);
    await team.ada.signIn('ada@example.com');
    for (let hours = 0; hours < 7 * 24 - 10; hours += 10) {
      later(10 * HOUR);
      expect(await team.ada.me(), `${hours}`).toMatchObject({ name: 'Ada' });
    }
    later(10 * HOUR);
    expect(await team.ada.me()).toBe(401);
  });

  it('has a cookie that scripts and other sites do not get; `__Host-` where it is https', async () => {
    await using plain = await withAda();
    const [cookie = ''] = (await plain.ada.signIn('ada@example.com')).headers.getSetCookie();
    expect(cookie).toMatch(/^rundown\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    await using safe = await withAda({
      RUNDOWN_ALLOWED_ORIGINS: 'https://rundown.example.com',
    });
    const lines = (await safe.ada.signIn('ada@example.com')).headers.getSetCookie();
    expect(lines).not.toHaveLength(0);
    for (const line of lines) {
      expect(line).toMatch(/^__Host-rundown\.session_token=.*; Path=\//);
      expect(line).toMatch(/; Secure/);
      expect(line).not.toMatch(/Domain=/i);
    }
  });

  it('is seen and ended by its owner alone', async () => {
    await using team = await withAda();
    const bea = await team.add('Bea', 'editor');
    const phone = browserOf(team.app);
    await phone.signIn('bea@example.com');
    const shown = await (await bea.request('/rundown/sessions')).text();
    const ids = [...shown.matchAll(/name="id" value="([^"]+)"/g)].map(([, id = '']) => id);
    expect(ids).toHaveLength(2);
    // Nobody else, not even an admin.
    for (const id of ids) await team.ada.form('/rundown/sessions', { do: 'end', id });
    expect([await bea.me(), await phone.me()]).toMatchObject([{ name: 'Bea' }, { name: 'Bea' }]);
    await bea.form('/rundown/sessions', { do: 'end-others' });
    expect(await phone.me()).toBe(401);
    expect(await bea.me()).toMatchObject({ name: 'Bea' });
    const out = await bea.form('/rundown/sign-out', {});
    expect(out.headers.get('location')).toBe('/rundown/sign-in');
    expect(await bea.me()).toBe(401);
  });

  it('goes on where its owner changes the password; the others end', async () => {
    await using team = await withAda();
    const phone = browserOf(team.app);
    await phone.signIn('ada@example.com');
    const change = (password: string, newPassword: string) =>
      team.ada.form('/rundown/sessions', { do: 'password', password, newPassword });
    expect((await change('wrong', 'spelt bread, sliced thin')).status).toBe(409);
    expect((await change(PASSWORD, 'short')).status).toBe(409);
    expect((await change(PASSWORD, 'spelt bread, sliced thin')).status).toBe(303);
    expect(await team.ada.me()).toMatchObject({ name: 'Ada' });
    expect(await phone.me()).toBe(401);
    expect((await phone.signIn('ada@example.com')).status).toBe(401);
  });
});

describe('a role', () => {
  it('counts at the next request, as does a removal', async () => {
    await using team = await withAda();
    const bea = await team.add('Bea', 'viewer');
    const { id } = await bea.me();
    expect((await bea.request('/rundown/people')).status).toBe(403);
    await team.ada.form('/rundown/people', { do: 'role', id, role: 'admin' });
    expect((await bea.request('/rundown/people')).status).toBe(200);
    await team.ada.form('/rundown/people', { do: 'remove', id });
    expect(await bea.me()).toBe(401);
    expect((await bea.signIn('bea@example.com')).status).toBe(401);
  });

  it('of the last admin stays', async () => {
    await using team = await withAda();
    const { id } = await team.ada.me();
    for (const fields of [
      { do: 'role', id, role: 'viewer' },
      { do: 'remove', id },
    ]) {
      expect((await team.ada.form('/rundown/people', fields)).status).toBe(409);
    }
    expect(await team.ada.me()).toMatchObject({ role: 'admin' });
  });
});
