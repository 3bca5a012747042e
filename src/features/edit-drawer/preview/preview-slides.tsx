import { ChevronLeft, ChevronRight, ImageOff } from 'lucide-react';
import { useRef, useState } from 'react';
import { checkMediaUrl } from '#domain/limits/media-url.ts';
import { mediaOrigin } from '../media/media-origin.ts';
import styles from './preview-media.module.css';
import { useDebouncedValue } from '../form/use-debounced-value.ts';

interface PreviewSlidesProps {
  /** One a line, as typed. */
  readonly urls: string;
  readonly fit: 'cover' | 'contain';
}

/** No one types a whole address in less. Milliseconds. */
const TYPING = 400;
/** With more, dots would be too small to tell apart. */
const MOST_DOTS = 10;

function Picture({ url, number }: { readonly url: string; readonly number: number }) {
  const [broken, setBroken] = useState<string | null>(null);
  if (url === broken || checkMediaUrl(url, mediaOrigin()) !== 'ok') {
    return (
      <span className={styles.missing}>
        <ImageOff aria-hidden />
        <span>{`Slide ${number} cannot be shown`}</span>
      </span>
    );
  }
  return (
    <img
      src={url}
      alt={`Slide ${number}`}
      loading="lazy"
      decoding="async"
      draggable={false}
      referrerPolicy="no-referrer"
      onError={() => setBroken(url)}
    />
  );
}

/** The slides side by side, swiped by finger, by arrow keys, or by the buttons at their sides. */
export function PreviewSlides({ urls, fit }: PreviewSlidesProps) {
  const settled = useDebouncedValue(urls, TYPING);
  const slides = settled === '' ? [] : settled.split('\n');
  const strip = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState(0);
  const at = Math.min(index, slides.length - 1);
  const goTo = (next: number) => {
    const { current } = strip;
    current?.scrollTo({ left: next * current.clientWidth, behavior: 'smooth' });
  };
  if (slides.length === 0) {
    return <p className={styles.missing}>No slides yet</p>;
  }
  return (
    <div className={styles.slides} data-fit={fit}>
      <div
        ref={strip}
        role="group"
        aria-label={`Slide ${at + 1} of ${slides.length}`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
        tabIndex={0}
        className={styles.strip}
        onScroll={({ currentTarget }) =>
          setIndex(Math.round(currentTarget.scrollLeft / Math.max(1, currentTarget.clientWidth)))
        }
      >
        {slides.map((url, position) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same address may stand twice
          <div key={position} className={styles.slide}>
            <Picture url={url} number={position + 1} />
          </div>
        ))}
      </div>
      {slides.length > 1 && (
        <>
          <span className={styles.count} aria-hidden>
            {`${at + 1}/${slides.length}`}
          </span>
          {at > 0 && (
            <button
              type="button"
              className={styles.step}
              data-side="left"
              aria-label="Show the slide before"
              onClick={() => goTo(at - 1)}
            >
              <ChevronLeft aria-hidden />
            </button>
          )}
          {at < slides.length - 1 && (
            <button
              type="button"
              className={styles.step}
              data-side="right"
              aria-label="Show the next slide"
              onClick={() => goTo(at + 1)}
            >
              <ChevronRight aria-hidden />
            </button>
          )}
          {slides.length <= MOST_DOTS && (
            <span className={styles.dots} aria-hidden>
              {slides.map((_, position) => (
                // oxlint-disable-next-line react/no-array-index-key -- a dot is its position
                <i key={position} data-now={position === at || undefined} />
              ))}
            </span>
          )}
        </>
      )}
    </div>
  );
}
