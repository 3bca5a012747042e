import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { ChunkError } from './chunk-error.ts';

interface ProblemProps {
  readonly error: unknown;
  /** What has crashed, for the sentence. */
  readonly name: string;
  readonly resetLabel: string;
  readonly onReset: () => void;
}

/** The sentence after a crash, or after code that could not be loaded, and the way on. */
export function Problem({ error, name, resetLabel, onReset }: ProblemProps) {
  if (error instanceof ChunkError) {
    return (
      <Banner
        tone="warning"
        title="Rundown was updated: reload"
        actions={
          <>
            <Button size="sm" onClick={() => window.location.reload()}>
              Reload
            </Button>
            <Button size="sm" variant="quiet" onClick={onReset}>
              Try again
            </Button>
          </>
        }
      >
        A part of the page could not be loaded: a new version may be installed, or the connection
        was away. What you typed is stored in this browser and comes back after the reload.
      </Banner>
    );
  }
  return (
    <Banner
      tone="error"
      title={`${name} has crashed`}
      actions={
        <Button size="sm" onClick={onReset}>
          {resetLabel}
        </Button>
      }
    >
      This is a fault in Rundown. What is saved on the server is untouched, and what you typed is
      stored in this browser. If it happens again, reload the page and tell whoever runs this
      Rundown.
    </Banner>
  );
}

interface PaneBoundaryProps {
  readonly name: string;
  /** What the button does besides rendering the pane again. */
  readonly onReset?: () => void;
  /** The pane is about to render again, by the button or by a change of `resetKeys`. */
  readonly onRenderAgain?: () => void;
  readonly resetLabel: string;
  readonly resetKeys?: readonly unknown[];
  readonly children: ReactNode;
}

/** Keeps a crash in one pane from taking the others with it. */
export function PaneBoundary(props: PaneBoundaryProps) {
  const fallback = ({ error, resetErrorBoundary }: FallbackProps) => (
    <Problem
      error={error}
      name={props.name}
      resetLabel={props.resetLabel}
      onReset={resetErrorBoundary}
    />
  );
  return (
    <ErrorBoundary
      resetKeys={[...(props.resetKeys ?? [])]}
      onReset={({ reason }) => {
        props.onRenderAgain?.();
        if (reason === 'imperative-api') props.onReset?.();
      }}
      fallbackRender={fallback}
    >
      {props.children}
    </ErrorBoundary>
  );
}
