import { useEffect, useRef } from 'react';
import { isCovered } from '#ui/dialog/is-covered.ts';
import { isForeign } from '#ui/page/guard-page.ts';
import { shortcutKey } from '#ui/shortcut-key.ts';

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'));

/** `?` asks for help, but not while typing nor over an open dialog. */
export function useHelpKey(singleKeys: boolean, onHelp: () => void): void {
  const latest = useRef(onHelp);
  useEffect(() => {
    latest.current = onHelp;
  });
  useEffect(() => {
    if (!singleKeys) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (shortcutKey(event) !== '?' || event.altKey || event.ctrlKey || event.metaKey) return;
      if (isField(event.target) || isForeign(event.target)) return;
      if (isCovered()) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);
}
