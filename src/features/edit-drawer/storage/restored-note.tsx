import { instantFromMs } from '#contract/instant.ts';
import { useNow } from '#api/use-now.ts';
import type { DraftField } from '#contract/draft-field.ts';
import { formatDistance } from '#domain/time/distance.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { fieldList } from '../form/draft-words.ts';

interface RestoredNoteProps {
  /** Milliseconds since the epoch. */
  readonly keptAt: number;
  /** What the server holds otherwise than when these edits began. */
  readonly moved: readonly DraftField[];
  readonly onDiscard: () => void;
}

/** Edits that were not saved last time are back in the form. */
export function RestoredNote({ keptAt, moved, onDiscard }: RestoredNoteProps) {
  const now = useNow('minute');
  const age = formatDistance(instantFromMs(keptAt), now);
  return (
    <Banner
      tone="info"
      title={`Your unsaved changes from ${age === 'now' || age.startsWith('in ') ? 'just now' : age} are back`}
      actions={
        <Button size="sm" onClick={onDiscard}>
          Discard them
        </Button>
      }
    >
      {moved.length === 0
        ? 'The post has not changed since.'
        : `The post has changed since: ${fieldList(moved)}.`}
    </Banner>
  );
}
