import { type RefObject, useEffect } from 'react';
import type { Post } from '#contract/post.ts';
import { isCovered } from '#ui/dialog/is-covered.ts';
import { isForeign } from '#ui/page/guard-page.ts';
import { shortcutKey } from '#ui/shortcut-key.ts';

const TEXT_TYPES = new Set(['checkbox', 'radio', 'button', 'submit', 'range']);

function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !TEXT_TYPES.has(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}

/** Whether keys go into a field or belong to an open dialog. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return true;
  // The page is searched for a dialog last: no key that is typed waits for that.
  if (event.isComposing || isTypedInto(event.target) || isForeign(event.target)) return true;
  if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return true;
  return isCovered();
}

/** The first row that is in view, for a step that starts from nowhere. */
function firstInView(list: HTMLElement, posts: readonly Post[]): number {
  const tools = document.querySelector('[data-tools]')?.getBoundingClientRect().bottom ?? 0;
  for (const row of list.querySelectorAll('[data-post]')) {
    // Under the tools and the day's heading.
    if (row.getBoundingClientRect().top < tools + 30) continue;
    const postId = row.getAttribute('data-post');
    return posts.findIndex((post) => post.postId === postId);
  }
  return 0;
}

/** j and k walk through the rows, x selects one; arrows do the same from a row. */
export function useRowKeys(
  listRef: RefObject<HTMLElement | null>,
  posts: readonly Post[],
  singleKeys: boolean,
  move: (to: number) => void,
  select: ((postId: string, withRange: boolean) => void) | null,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const list = listRef.current;
      if (list === null || isTaken(event)) return;
      const item = document.activeElement?.closest('[role="listitem"]') ?? null;
      const row = item !== null && list.contains(item) ? item.querySelector('[data-post]') : null;
      const postId = row?.getAttribute('data-post') ?? null;
      const key = shortcutKey(event);
      const down = (singleKeys && key === 'j') || (key === 'ArrowDown' && postId !== null);
      const up = (singleKeys && key === 'k') || (key === 'ArrowUp' && postId !== null);
      if (down || up) {
        event.preventDefault();
        const at = posts.findIndex((post) => post.postId === postId);
        move(at === -1 ? firstInView(list, posts) : at + (down ? 1 : -1));
      } else if (singleKeys && key === 'x' && !event.repeat && postId !== null && select !== null) {
        event.preventDefault();
        select(postId, event.shiftKey);
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [listRef, posts, singleKeys, move, select]);
}
