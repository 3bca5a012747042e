import type { LastContent as Last } from '#domain/history/history-items.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import styles from './history.module.css';

/** What a deleted post held last: to be read, and to be copied into another one. */
export function LastContent({ last }: { readonly last: Last }) {
  const { caption, mediaUrls } = last;
  return (
    <>
      <div className={styles.captions} translate="no">
        <p dir="auto">{caption === '' ? 'No caption' : caption}</p>
        {mediaUrls.map((url, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a slide is known by its place
          <p key={index}>{url}</p>
        ))}
      </div>
      <div className={styles.actions}>
        {caption !== '' && <CopyButton name="caption" text={caption} />}
        {mediaUrls.length > 0 && <CopyButton name="media URLs" text={mediaUrls.join('\n')} />}
      </div>
    </>
  );
}
