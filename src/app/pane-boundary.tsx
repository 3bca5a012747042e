import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';

interface PaneBoundaryProps {
  /** What is in the pane, for the sentence. */
  readonly name: string;
  /** What the button does besides drawing the pane again. */
  readonly onReset?: () => void;
  readonly resetLabel: string;
  readonly resetKeys?: readonly unknown[];
  readonly children: ReactNode;
}

/** Keeps a crash in one pane from taking the others with it. */
export function PaneBoundary(props: PaneBoundaryProps) {
  const fallback = ({ resetErrorBoundary }: FallbackProps) => (
    <Banner
      tone="error"
      title={`${props.name} has crashed`}
      actions={
        <Button size="sm" onClick={resetErrorBoundary}>
          {props.resetLabel}
        </Button>
      }
    >
      This is a fault in Rundown. What is saved on the server is untouched. If it happens again,
      reload the page and tell whoever runs this Rundown.
    </Banner>
  );
  return (
    <ErrorBoundary
      resetKeys={[...(props.resetKeys ?? [])]}
      onReset={() => props.onReset?.()}
      fallbackRender={fallback}
    >
      {props.children}
    </ErrorBoundary>
  );
}
