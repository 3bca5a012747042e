import { Film, Images } from 'lucide-react';
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
  const Icon = kind === 'video' ? Film : Images;
  return (
    <span className={styles.frame} aria-hidden>
      {src === null || src === brokenSrc ? (
        <Icon className={styles.icon} />
      ) : (
        <img
          src={src}
          alt=""
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          className={styles.image}
          onError={() => setBrokenSrc(src)}
        />
      )}
    </span>
  );
}
