import { useEffect } from 'react';
import type { Day } from '#domain/time/day.ts';
import { shortcutKey } from '#ui/shortcut-key.ts';
import { isTaken } from '../rows/use-row-keys.ts';
import type { View } from './use-view.ts';

const KEYS = new Map<string, View>([
  ['l', 'list'],
  ['w', 'week'],
  ['m', 'month'],
]);

/** L, W and M choose a view, T goes to today. */
export function useViewKeys(
  singleKeys: boolean,
  onView: (view: View) => void,
  onToday: (day: Day | null) => void,
): void {
  useEffect(() => {
    if (!singleKeys) return undefined;
    const press = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      const key = shortcutKey(event);
      const view = KEYS.get(key);
      if (view === undefined && key !== 't') return;
      event.preventDefault();
      if (view === undefined) onToday(null);
      else onView(view);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [singleKeys, onView, onToday]);
}
