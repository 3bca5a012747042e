/**
 * Who the page is for, as the server wrote it into the page. Nobody where no one signs in: then whoever
 * is there may do everything. The server decides all the same; this only keeps from the screen what it
 * would refuse.
 */
import * as z from 'zod/mini';
import type { Post } from '#contract/post.ts';
import { editabilityOf } from '#domain/edit/editability.ts';

export const PersonSchema = z.object({
  name: z.string(),
  role: z.enum(['viewer', 'editor', 'admin']),
  /** Where they come in: by an account of ours, or by a proxy that names them. */
  auth: z.enum(['accounts', 'header']),
});
export type PagePerson = z.infer<typeof PersonSchema>;

const findMeta = () =>
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name="rundown-person"]');

/** What the page says of the person, as text: the same for as long as it is the same person and role. */
export const readPersonText = (): string => findMeta()?.content ?? '';

const listeners = new Set<() => void>();

/** For `useSyncExternalStore`, with `readPersonText`. */
export function subscribePerson(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where somebody signs in under the open page, here or in another tab. */
export function writePerson(person: PagePerson): void {
  const text = JSON.stringify(PersonSchema.parse(person));
  if (text === JSON.stringify(readPerson())) return;
  findMeta()?.setAttribute('content', text);
  for (const listener of listeners) listener();
}

/** The person, null where nobody signs in (and in tests, which have no such page). */
export function readPerson(): PagePerson | null {
  const text = readPersonText();
  try {
    return text === '' ? null : PersonSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Whether this person may change posts. A viewer looks. */
export function mayChange(): boolean {
  return readPerson()?.role !== 'viewer';
}

/** Whether this person may change this post. */
export function isOpenTo(post: Pick<Post, 'status'>): boolean {
  return mayChange() && editabilityOf(post) === 'editable';
}
