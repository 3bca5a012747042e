/** Signing in and out at our own server, where it keeps the accounts. */
import * as z from 'zod/mini';
import { parseErrorBody } from '#contract/api-error-body.ts';
import { readBasePath } from './base-path.ts';
import { PersonSchema, writePerson } from './person.ts';

const { auth: way, ...named } = PersonSchema.shape;
const MeSchema = z.object({ person: z.object(named), auth: way });

/** Asks the server who is signed in by now: it need not be the one from before. False: it does not say. */
export async function takePerson(): Promise<boolean> {
  try {
    const url = `${readBasePath()}rundown/me`;
    const response = await fetch(url, { cache: 'no-store', redirect: 'manual' });
    const { person, auth } = MeSchema.parse(await response.json());
    writePerson({ ...person, auth });
    return true;
  } catch {
    // Not readable: the page stays the first person's, and the server decides all the same.
    return false;
  }
}

/** Tries an email and a password. Null where the session has begun, else a sentence. Throws without an answer. */
export async function signIn(fields: FormData): Promise<string | null> {
  const texts = [...fields].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const response = await fetch(`${readBasePath()}rundown/sign-in`, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(texts),
    credentials: 'same-origin',
    redirect: 'manual',
  });
  if (response.ok) return null;
  const said = parseErrorBody(await response.text())?.message ?? '';
  return said === '' ? 'Signing in did not work. Try again' : said;
}
