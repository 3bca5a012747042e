import { useState } from 'react';
import type { Platform } from '#contract/post.ts';
import { cutCaption } from '#domain/limits/caption-cut.ts';
import { captionParts } from '#domain/limits/caption-parts.ts';
import styles from './preview.module.css';

interface PreviewCaptionProps {
  readonly platform: Platform;
  readonly caption: string;
  /** The name that Instagram sets before the caption. */
  readonly lead?: string;
}

/** The caption as a feed cuts it off, with its tags told apart. It is only ever text. */
export function PreviewCaption({ platform, caption, lead }: PreviewCaptionProps) {
  const [isWhole, setWhole] = useState(false);
  const { shown, isCut } = cutCaption(platform, caption);
  const parts = captionParts(isWhole ? caption.trim() : shown);
  if (parts.length === 0 && lead === undefined) return null;
  return (
    <p className={styles.caption} dir="auto" translate="no" data-whole={isWhole || undefined}>
      {/* Isolated: the caption's own letters decide its direction, not those of a name before it. */}
      {lead !== undefined && (
        <bdi>
          <b>{`${lead} `}</b>
        </bdi>
      )}
      {parts.map(({ kind, text }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a part is known by where it stands
        <span key={index} data-kind={kind}>
          {text}
        </span>
      ))}
      {isCut && (
        <button
          type="button"
          className={styles.more}
          aria-label={isWhole ? 'Show less of the caption' : 'Show the whole caption'}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? ' less' : '… more'}
        </button>
      )}
    </p>
  );
}
