import type { DraftField } from '#contract/draft-field.ts';
import type { Draft } from '#domain/edit/draft.ts';
import { Banner } from '#ui/banner.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import { FIELD_WORD, fieldText } from '../form/draft-words.ts';
import styles from './unsent-text.module.css';

interface UnsentTextProps {
  /** What was typed, and which of its fields were not saved. */
  readonly draft: Draft;
  readonly fields: readonly DraftField[];
  /** Why it cannot be saved, to end a sentence. */
  readonly reason: string;
}

/** What was typed before there was no saving it any more: not saved, but not lost either. */
export function UnsentText({ draft, fields, reason }: UnsentTextProps) {
  if (fields.length === 0) return null;
  return (
    <Banner tone="error" title={`Your changes were not saved: ${reason}`}>
      <p>Here is what you typed. The fields below show what the server has.</p>
      <dl className={styles.list}>
        {fields.map((field) => (
          <div key={field} className={styles.entry}>
            <dt className={styles.name}>{FIELD_WORD[field]}</dt>
            <dd dir="auto" translate="no" className={styles.text}>
              {fieldText(field, draft)}
            </dd>
            <CopyButton name={FIELD_WORD[field].toLowerCase()} text={fieldText(field, draft)} />
          </div>
        ))}
      </dl>
    </Banner>
  );
}
