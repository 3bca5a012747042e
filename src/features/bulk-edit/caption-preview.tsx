import type { CaptionPart } from '#domain/bulk/replace-captions.ts';
import styles from './captions-dialog.module.css';

const TAG = { same: 'span', old: 'del', new: 'ins' } as const;

/** What goes and what comes, marked, with what stands around it. */
export function CaptionPreview({ parts }: { readonly parts: readonly CaptionPart[] }) {
  return (
    <p className={styles.preview} dir="auto" translate="no">
      {parts.map(({ kind, text }, index) => {
        const Tag = TAG[kind];
        // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text, in their order
        return <Tag key={index}>{text}</Tag>;
      })}
    </p>
  );
}
