import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { Draft, DraftField } from '#domain/edit/draft.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { FIELD_WORD, fieldText } from '../form/draft-words.ts';
import styles from './unsent-text.module.css';

interface UnsentTextProps {
  /** What was typed, and which of its fields were not saved. */
  readonly draft: Draft;
  readonly fields: readonly DraftField[];
}

function CopyButton({ name, text }: { readonly name: string; readonly text: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'blocked'>('idle');
  const copy = async () => {
    try {
      // Missing altogether where the page came over plain http.
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('blocked');
    }
  };
  const label = { idle: `Copy ${name}`, copied: 'Copied', blocked: 'Select the text to copy it' };
  return (
    <Button size="sm" icon={<Copy aria-hidden />} onClick={() => void copy()}>
      {label[state]}
    </Button>
  );
}

/** What was typed into a post that closed meanwhile: not saved, but not lost either. */
export function UnsentText({ draft, fields }: UnsentTextProps) {
  if (fields.length === 0) return null;
  return (
    <Banner
      tone="error"
      title="Your changes were not saved: the post was closed for editing while you worked on it"
    >
      <p>Here is what you typed. The fields below show what the server has.</p>
      <dl className={styles.list}>
        {fields.map((field) => (
          <div key={field} className={styles.entry}>
            <dt className={styles.name}>{FIELD_WORD[field]}</dt>
            <dd dir="auto" className={styles.text}>
              {fieldText(field, draft)}
            </dd>
            <CopyButton name={FIELD_WORD[field].toLowerCase()} text={fieldText(field, draft)} />
          </div>
        ))}
      </dl>
    </Banner>
  );
}
