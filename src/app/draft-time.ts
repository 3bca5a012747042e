import type { DraftTime } from '#domain/planner/draft-time.ts';

/** The time in the drawer's form, for the planner beside it. Not React's state: the shell would render. */
export function createDraftTime() {
  let time: DraftTime | null = null;
  const listeners = new Set<() => void>();
  return {
    read: () => time,
    write: (next: DraftTime | null) => {
      if (next === time) return;
      time = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type DraftTimeStore = ReturnType<typeof createDraftTime>;
