import { Bookmark, Ellipsis, Heart, MessageCircle, Send } from 'lucide-react';
import { PLATFORM_LIMITS } from '#domain/limits/platform-limits.ts';
import { PreviewAvatar } from './preview-avatar.tsx';
import { PreviewCaption } from './preview-caption.tsx';
import styles from './preview-card.module.css';
import type { PreviewPost } from './preview-post.ts';
import { PreviewSlides } from './preview-slides.tsx';
import { useMediaVerdict } from '../media/use-media-verdict.ts';

/** Instagram crops every slide to the shape of the first, within what it accepts at all. */
function useCardShape(firstUrl: string): number {
  const { verdict } = useMediaVerdict('image', firstUrl);
  const limit = PLATFORM_LIMITS.instagram.imageShape;
  if (verdict?.kind !== 'loads' || limit === null) return 1;
  return Math.min(limit.widest, Math.max(limit.tallest, verdict.width / verdict.height));
}

/** Pictures in a card of the feed: who, the pictures, the caption below. */
export function PreviewCard({ account, avatarUrl, caption, slideUrls }: PreviewPost) {
  const shape = useCardShape(slideUrls.split('\n')[0] ?? '');
  // The feed shows the user name without its sign.
  const name = account.replace(/^@/u, '');
  return (
    <div className={styles.card}>
      <p className={styles.head}>
        <PreviewAvatar account={account} url={avatarUrl} />
        <span className={styles.name} translate="no">
          {name}
        </span>
        <Ellipsis aria-hidden />
      </p>
      <div className={styles.media} style={{ aspectRatio: String(shape) }}>
        <PreviewSlides urls={slideUrls} fit="cover" />
      </div>
      <div className={styles.actions} aria-hidden>
        <Heart />
        <MessageCircle />
        <Send />
        <Bookmark />
      </div>
      <div className={styles.words}>
        <PreviewCaption platform="instagram" caption={caption} lead={name} />
      </div>
    </div>
  );
}
