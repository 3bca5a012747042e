import { useState } from 'react';
import styles from './thumbnail.module.css';

interface ThumbnailProps {
  /** Null where there is none yet. */
  readonly src: string | null;
  readonly kind: 'video' | 'slides';
}

/** A small upright picture. Decoration: the text beside it says all. A broken one shows its kind. */
export function Thumbnail({ src, kind }: ThumbnailProps) {
  const [brokenSrc, setBrokenSrc] = useState<string | null>(null);
  if (src === null || src === brokenSrc) {
    return <span className={styles.frame} data-kind={kind} aria-hidden />;
  }
  return (
    <img
      src={src}
      alt=""
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      className={styles.frame}
      onError={() => setBrokenSrc(src)}
    />
  );
}
