/** Reads a list to its end, page by page, and no further: some ends never come. */

interface Page {
  readonly nextCursor: string | null;
}

/** An API that names ever new cursors must not keep us asking. */
const MOST_PAGES = 200;

/**
 * All pages, in order. Ends at the last one, at a cursor that was followed before (the same again, or a
 * ring), and after 200 pages.
 */
export async function readAllPages<P extends Page>(
  read: (cursor: string | null) => Promise<P>,
): Promise<readonly P[]> {
  const pages: P[] = [];
  const followed = new Set<string>();
  let cursor: string | null = null;
  while (pages.length < MOST_PAGES) {
    const page: P = await read(cursor);
    pages.push(page);
    cursor = page.nextCursor;
    if (cursor === null || followed.has(cursor)) break;
    followed.add(cursor);
  }
  return pages;
}
