/**
 * Small choices that this browser remembers. Storage may be full, blocked or written by something
 * else: reading then gives null and writing does nothing, as remembering is only a comfort.
 */

/** What is stored under `key`, through `parse`; null where there is nothing that it accepts. */
export function readStored<T>(key: string, parse: (text: string) => T | null): T | null {
  try {
    const text = window.localStorage.getItem(key);
    return text === null ? null : parse(text);
  } catch {
    return null;
  }
}

/** Remembers `text` under `key`; null forgets it. False where the storage refused. */
export function writeStored(key: string, text: string | null): boolean {
  try {
    if (text === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
    return true;
  } catch {
    // Blocked or full: it holds for this page only.
    return false;
  }
}
