import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** So much of the window's height between two frames is a fling or a dragged scrollbar, not reading. */
const FAST = 0.4;
/** The scroll has come to rest when nothing moved for so long. Milliseconds. */
const REST_MS = 150;
/** At rest the window's place is told in steps of so many px: a step renders, not each px. */
const STEP = 240;

/** What of the page is in the window. */
export interface Scrolled {
  /** What is to be rendered, in px from the top of the page: at rest a little more than the window. */
  readonly top: number;
  readonly bottom: number;
  /** What is there flies by: it need not be rendered whole. */
  readonly isFlying: boolean;
}

function read(isFlying: boolean): Scrolled {
  const step = isFlying ? 1 : STEP;
  const top = Math.floor(window.scrollY / step) * step;
  return { top, bottom: top + step + window.innerHeight, isFlying };
}

const newer = (next: Scrolled) => (now: Scrolled) =>
  now.top === next.top && now.bottom === next.bottom && now.isFlying === next.isFlying ? now : next;

/** Follows the window, within the frame in which it scrolls. */
export function useScrolled(): Scrolled {
  const [scrolled, setScrolled] = useState(() => read(false));
  useEffect(() => {
    let last = window.scrollY;
    let isFlying = false;
    let timer = 0;
    const follow = () => {
      const next = newer(read(isFlying));
      flushSync(() => setScrolled(next));
    };
    // What was left out while it flew by is not worth a late frame.
    const rest = () => {
      isFlying = false;
      startTransition(() => setScrolled(newer(read(false))));
    };
    const onScroll = () => {
      const moved = Math.abs(window.scrollY - last);
      last = window.scrollY;
      const isFast = moved > window.innerHeight * FAST;
      isFlying ||= isFast;
      follow();
      window.clearTimeout(timer);
      if (!isFlying) return;
      if (!isFast) rest();
      // Counted from the frame that shows it: a slow frame is no rest.
      else window.requestAnimationFrame(() => (timer = window.setTimeout(rest, REST_MS)));
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', follow);
    // The page may have scrolled since the render.
    const first = window.requestAnimationFrame(follow);
    return () => {
      window.cancelAnimationFrame(first);
      window.clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', follow);
    };
  }, []);
  return scrolled;
}
