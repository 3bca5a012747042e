import { Pause, Play } from 'lucide-react';
import { useRef, useState } from 'react';
import styles from './preview-media.module.css';
import { isPlayable } from '../media/use-media-report.ts';
import { useMediaVerdict } from '../media/use-media-verdict.ts';

/** The video's first frame; it plays when asked to, never by itself. */
export function PreviewVideo({ url }: { readonly url: string }) {
  const { src, verdict, isChecking } = useMediaVerdict('video', url);
  const video = useRef<HTMLVideoElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  if (isChecking) return <p className={styles.missing}>Loading the video…</p>;
  if (src === null || !isPlayable(verdict)) {
    return (
      <p className={styles.missing}>{url === '' ? 'No video yet' : 'The video cannot be shown'}</p>
    );
  }
  const toggle = () => {
    const { current } = video;
    if (current === null) return;
    if (current.paused) current.play().catch(() => setPlaying(false));
    else current.pause();
  };
  return (
    <div className={styles.video}>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- other people's videos come without a text track */}
      <video
        key={src}
        ref={video}
        // The smallest step in: without it Safari shows no first frame.
        src={src.includes('#') ? src : `${src}#t=0.001`}
        preload="metadata"
        playsInline
        loop
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
      />
      <button
        type="button"
        className={styles.play}
        aria-label={isPlaying ? 'Pause the preview' : 'Play the preview'}
        data-playing={isPlaying || undefined}
        onClick={toggle}
      >
        {isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
      </button>
    </div>
  );
}
