import { describeError } from '#api/describe-error.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { countPosts } from '../rows/post-count.ts';
import type { AllPosts } from './use-all-posts.ts';
import { ZoneWarning } from './zone-warning.tsx';

export interface LoadProblemsProps {
  readonly all: AllPosts;
  /** Whether the browser named the viewer's zone. */
  readonly isZoneKnown: boolean;
}

/** What could not be loaded, and what could not be read of what was. */
export function LoadProblems({ all, isZoneKnown }: LoadProblemsProps) {
  const { malformed } = all;
  return (
    <>
      {!isZoneKnown && <ZoneWarning />}
      <LoadFailure all={all} />
      {all.isIncomplete && (
        <Banner
          tone="warning"
          title="The list may be incomplete"
          actions={
            <Button size="sm" onClick={all.reload} busy={all.refreshing}>
              Load again
            </Button>
          }
        >
          The API led back to pages that were loaded before, so loading stopped. What is here is
          shown.
        </Banner>
      )}
      {malformed > 0 && (
        <Banner
          tone="warning"
          title={`${countPosts(malformed)} could not be read and ${malformed === 1 ? 'is' : 'are'} not shown`}
        >
          {`The API sent ${malformed === 1 ? 'it' : 'them'} in a form that Rundown does not know. Nothing was changed.`}
        </Banner>
      )}
    </>
  );
}

function LoadFailure({ all }: Pick<LoadProblemsProps, 'all'>) {
  if (all.error === null) return null;
  const { title, advice } = describeError(all.error, 'load-list');
  const older = all.posts === undefined ? '' : ' The posts below are from the last time it worked.';
  return (
    <Banner
      tone="error"
      title={title}
      actions={
        <Button size="sm" onClick={all.retry} busy={all.refreshing}>
          Try again
        </Button>
      }
    >
      {`${advice}${older}`}
    </Banner>
  );
}
