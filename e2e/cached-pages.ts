/** What the browser caches of the list for the next visit, looked at from outside. */
import type { Page } from '@playwright/test';

/** The database of a Rundown that is served under `/`. */
const DATABASE = 'rundown list /';

interface CachedPage {
  readonly key: string;
  readonly record: unknown;
}

/** All records, in order; none where there is no database. Opens none that is not there. */
export function cachedPages(page: Page): Promise<readonly CachedPage[]> {
  return page.evaluate(async (name) => {
    const databases = await indexedDB.databases();
    if (!databases.some((one) => one.name === name)) return [];
    const open = indexedDB.open(name);
    await new Promise((resolve, reject) => {
      open.addEventListener('success', resolve);
      open.addEventListener('error', reject);
    });
    const store = open.result.transaction('pages').objectStore('pages');
    const [keys, records] = [store.getAllKeys(), store.getAll()];
    await new Promise((resolve) => {
      store.transaction.addEventListener('complete', resolve);
    });
    open.result.close();
    return keys.result.map((key, at) => ({
      key: typeof key === 'string' ? key : '',
      record: records.result[at],
    }));
  }, DATABASE);
}

/** Puts records there, as something else might have. */
export async function writeCached(page: Page, records: readonly CachedPage[]): Promise<void> {
  await page.evaluate(
    async ([name, all]) => {
      const open = indexedDB.open(name);
      await new Promise((resolve, reject) => {
        open.addEventListener('success', resolve);
        open.addEventListener('error', reject);
      });
      const store = open.result.transaction('pages', 'readwrite').objectStore('pages');
      for (const { key, record } of all) store.put(record, key);
      await new Promise((resolve) => {
        store.transaction.addEventListener('complete', resolve);
      });
      open.result.close();
    },
    [DATABASE, records] as const,
  );
}
