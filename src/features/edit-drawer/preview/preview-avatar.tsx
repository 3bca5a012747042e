import { useState } from 'react';
import { checkMediaUrl } from '#domain/limits/media-url.ts';
import { mediaOrigin } from '../media/media-origin.ts';
import styles from './preview.module.css';

interface PreviewAvatarProps {
  readonly account: string;
  readonly url: string | null;
}

/** The account's picture, or its first letter. Decoration: the name stands beside it. */
export function PreviewAvatar({ account, url }: PreviewAvatarProps) {
  const [broken, setBroken] = useState<string | null>(null);
  const isShown = url !== null && url !== broken && checkMediaUrl(url, mediaOrigin()) === 'ok';
  return (
    <span className={styles.avatar} aria-hidden>
      {isShown ? (
        <img src={url} alt="" referrerPolicy="no-referrer" onError={() => setBroken(url)} />
      ) : (
        account.replace(/^@/u, '').slice(0, 1).toUpperCase()
      )}
    </span>
  );
}
