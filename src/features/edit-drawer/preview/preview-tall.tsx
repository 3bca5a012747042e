import { Bookmark, Heart, MessageCircle, Music2, Send } from 'lucide-react';
import { PreviewAvatar } from './preview-avatar.tsx';
import { PreviewCaption } from './preview-caption.tsx';
import type { PreviewPost } from './preview-post.ts';
import { PreviewSlides } from './preview-slides.tsx';
import { PreviewVideo } from './preview-video.tsx';
import styles from './preview-tall.module.css';

interface PreviewTallProps extends PreviewPost {
  readonly sound: string | null;
}

/** A post that fills the screen, with everything else laid over it. */
export function PreviewTall(props: PreviewTallProps) {
  const { platform, account, avatarUrl, caption, contentType, sound } = props;
  const avatar = <PreviewAvatar account={account} url={avatarUrl} />;
  return (
    <div className={styles.frame} data-platform={platform}>
      <div className={styles.media}>
        {contentType === 'video' ? (
          <PreviewVideo url={props.videoUrl} />
        ) : (
          <PreviewSlides urls={props.slideUrls} fit="contain" />
        )}
      </div>
      <div className={styles.rail} aria-hidden>
        {platform === 'tiktok' && avatar}
        <Heart />
        <MessageCircle />
        {platform === 'tiktok' && <Bookmark />}
        <Send />
      </div>
      <div className={styles.words}>
        <p className={styles.account} translate="no">
          {platform === 'instagram' && avatar}
          <span>{platform === 'instagram' ? account.replace(/^@/u, '') : account}</span>
        </p>
        <PreviewCaption platform={platform} caption={caption} />
        {sound !== null && (
          <p className={styles.sound}>
            <Music2 aria-hidden />
            <bdi translate="no">{sound}</bdi>
          </p>
        )}
      </div>
    </div>
  );
}
