import { type ComponentType, type ReactNode, Suspense, lazy, useState } from 'react';
import { ChunkError } from './chunk-error.ts';
import { PaneBoundary } from './pane-boundary.tsx';

async function loadTwice<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    // A blip is over by then; a version that was replaced is not.
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    try {
      return await load();
    } catch (error) {
      throw new ChunkError('A part of Rundown could not be loaded.', { cause: error });
    }
  }
}

interface LazyPartOptions<P> {
  /** What it is, for the sentence when it fails. */
  readonly name: string;
  readonly resetLabel: string;
  /** What the button after a crash does besides rendering the part again. */
  readonly onReset?: (props: P) => void;
  /** A change of these renders a crashed part again. */
  readonly resetKeys?: (props: P) => readonly unknown[];
  readonly fallback?: ReactNode;
}

/**
 * A part of the screen whose code is its own chunk, with a boundary of its own. Where the code is
 * there already it renders at once; `React.lazy` alone would first render nothing and wait. A load
 * that failed is tried once more, and again each time the part is rendered anew.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  options: LazyPartOptions<P>,
) {
  let loaded: ComponentType<P> | undefined;
  const fetchIt = async () => {
    loaded ??= await loadTwice(load);
    return { default: loaded };
  };

  const choose = () => loaded ?? lazy(fetchIt);

  function LazyPart(props: P) {
    // Chosen once for each mount, above the `Suspense`: what suspends in its first render forgets its
    // state, and another lazy component would load, and fail, for ever.
    const [Shown, setShown] = useState(choose);
    return (
      <PaneBoundary
        name={options.name}
        resetLabel={options.resetLabel}
        onReset={() => options.onReset?.(props)}
        onRenderAgain={() => setShown(choose)}
        resetKeys={options.resetKeys?.(props) ?? []}
      >
        <Suspense fallback={options.fallback ?? null}>
          <Shown {...props} />
        </Suspense>
      </PaneBoundary>
    );
  }

  /** Loads the code ahead of its use; never rejects. A failure shows where the part is really needed. */
  const loading = async () => {
    await fetchIt().catch(() => {});
  };
  const preload = () => void loading();
  return [LazyPart, preload, loading] as const;
}
