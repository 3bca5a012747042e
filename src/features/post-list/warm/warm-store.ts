/**
 * Where the next visit finds what was listed last: IndexedDB, one record for each page. Storage may be
 * refused, full, slow, or written by something else; then nothing is kept, and nothing is shown.
 */
import { clear, createStore, delMany, entries, setMany } from 'idb-keyval';
import * as z from 'zod/mini';
import { AccountSchema } from '#contract/account.ts';
import { PostSchema } from '#contract/post.ts';
import { type WarmPage, changedPages, warmKeys } from '#domain/list/warm-pages.ts';

const WarmPageSchema = z.object({
  readAt: z.int().check(z.nonnegative()),
  posts: z.array(PostSchema),
  accounts: z.array(AccountSchema),
});

export type StoredPages = readonly (WarmPage | undefined)[];

/** What the server wrote into the page; empty where it wrote nothing. */
const written = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="rundown-${name}"]`)?.content ?? '';

function openStore() {
  const basePath = written('base');
  const keys = warmKeys({ source: written('source'), basePath, person: written('person') });
  // A path of its own has a database of its own: two Rundowns under one address leave each other alone.
  return { keys, store: createStore(`rundown list ${basePath}`, 'pages') };
}

const { keys, store } = openStore();

/** As they are stored, as far as this page knows. */
let known: StoredPages = [];
let isForgotten = false;

async function read(): Promise<StoredPages> {
  const stored = await entries<string, unknown>(store);
  const others = stored.flatMap(([key]) => (keys.includes(key) ? [] : [key]));
  // Of another person, another key, another version: nobody comes back for it here.
  if (others.length > 0) void delMany(others, store).catch(() => undefined);
  const byKey = new Map(stored);
  known = keys.map((key) => WarmPageSchema.safeParse(byKey.get(key)).data);
  return known;
}

const reading = read().catch((): StoredPages => []);

/** The pages that were kept; undefined for one that is missing or makes no sense. */
export const readWarmPages = (): Promise<StoredPages> => reading;

/** Writes the pages that changed. Where that is refused, nothing old is left either. */
export async function writeWarmPages(pages: readonly WarmPage[]): Promise<void> {
  await reading;
  const changed = changedPages(known, pages);
  if (isForgotten || changed.length === 0) return;
  known = pages;
  try {
    await setMany(
      changed.map((at) => [keys[at] ?? '', pages[at]]),
      store,
    );
  } catch {
    await forgetWarmPages();
  }
}

/** Forgets everything, and keeps nothing more: somebody signs out. */
export async function forgetWarmPages(): Promise<void> {
  isForgotten = true;
  try {
    await clear(store);
  } catch {
    // It cannot be read either.
  }
}
