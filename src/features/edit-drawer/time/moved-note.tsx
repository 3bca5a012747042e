import type { DraftField } from '#contract/draft-field.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { fieldList } from '../form/draft-words.ts';

interface MovedNoteProps {
  /** What the server holds otherwise than when the form was opened. */
  readonly fields: readonly DraftField[];
  /** Nothing was typed yet. */
  readonly untouched: boolean;
  readonly onTakeIn: () => void;
}

/** Someone else changed the post. The fields stay as they are; the save will merge. */
export function MovedNote({ fields, untouched, onTakeIn }: MovedNoteProps) {
  if (fields.length === 0) return null;
  return (
    <Banner
      tone="info"
      title={`Someone else has just changed the ${fieldList(fields)}`}
      actions={
        untouched && (
          <Button size="sm" onClick={onTakeIn}>
            Show the new version
          </Button>
        )
      }
    >
      {untouched
        ? 'You see the post as it was when you opened it.'
        : 'Your fields stay as they are. Saving keeps their change wherever you did not make one of your own, and asks where you did.'}
    </Banner>
  );
}
