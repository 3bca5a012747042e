import { type RefObject, useEffect } from 'react';

/** What A4 and Letter both have between margins of 8 mm, landscape, in CSS px. */
const PAGE = { width: 990, height: 720 };
/** Larger than this is no easier to read. */
const MOST = 0.9;

/**
 * Before printing, makes an element so small that it fits one page. It is as wide as the page in any case;
 * its height is measured as it would be at the width that the page has for it.
 */
export function useOnePage(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const fit = () => {
      const element = ref.current;
      if (element === null) return;
      let zoom = MOST;
      // A narrower page makes for more lines, and smaller print for fewer: a few steps settle it.
      for (let step = 0; step < 4; step += 1) {
        element.style.width = `${PAGE.width / zoom}px`;
        const height = element.scrollHeight;
        if (height * zoom <= PAGE.height) break;
        zoom = (PAGE.height / height) * 0.98;
      }
      element.style.width = '';
      element.style.setProperty('--page-zoom', zoom.toFixed(3));
    };
    window.addEventListener('beforeprint', fit);
    return () => window.removeEventListener('beforeprint', fit);
  }, [ref]);
}
