import type { Platform } from '#contract/post.ts';
import styles from './account-face.module.css';

interface AccountFaceProps {
  /** As it stands beside it. */
  readonly name: string;
  readonly picture: string | null;
  readonly platform: Platform;
}

const isSafe = (url: string) => /^(?:https?:\/\/|\/(?!\/))/u.test(url);

/**
 * The account's picture with the platform's badge. Decoration: the words beside it say both. The
 * picture lies over the name's first letter, which shows where it does not load.
 */
export function AccountFace({ name, picture, platform }: AccountFaceProps) {
  return (
    <span className={styles.face} data-letter={name.replace(/^@/u, '').slice(0, 1).toUpperCase()}>
      {picture !== null && isSafe(picture) && (
        <span
          className={styles.picture}
          style={{ backgroundImage: `url(${CSS.escape(picture)})` }}
        />
      )}
      <span className={styles.badge} data-platform={platform} />
    </span>
  );
}
