/** A value that is read and subscribed to. */
export interface Source<T> {
  readonly read: () => T;
  /** Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Store<T> extends Source<T> {
  readonly write: (next: T) => void;
}

/** One value outside of React, for `useSyncExternalStore`: what does not show it is not rendered for it. */
export function createStore<T>(value: T): Store<T> {
  const listeners = new Set<() => void>();
  let current = value;
  return {
    read: () => current,
    write: (next) => {
      if (Object.is(next, current)) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
