import { type ComponentType, lazy, useState } from 'react';

/**
 * A component whose code is fetched later. Where the code is there already, it is drawn at once;
 * `React.lazy` alone would first draw nothing, and fill the gap only after a pause.
 */
export function fetchedLater<P extends object>(load: () => Promise<ComponentType<P>>) {
  let loaded: ComponentType<P> | undefined;
  const fetchIt = async () => {
    loaded = await load();
    return { default: loaded };
  };
  const Lazy = lazy(fetchIt);

  /** Needs a `Suspense` above it. */
  function FetchedLater(props: P) {
    // Chosen once: the other one would be another component, and begin anew.
    const [Shown] = useState(() => loaded ?? Lazy);
    return <Shown {...props} />;
  }
  return { FetchedLater, fetchIt };
}
