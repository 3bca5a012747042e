import { useEffect, useState } from 'react';

interface DaysInView {
  readonly first: string;
  readonly last: string;
}

/** The days of the list that can be seen, by the boxes that name theirs (`data-day`). */
function readDays(): DaysInView | null {
  const top = document.querySelector('[data-tools]')?.getBoundingClientRect().bottom ?? 0;
  const seen: string[] = [];
  for (const box of document.querySelectorAll<HTMLElement>('[data-day]')) {
    const rect = box.getBoundingClientRect();
    const { day = '' } = box.dataset;
    if (day !== '' && rect.bottom > top + 40 && rect.top < window.innerHeight - 40) seen.push(day);
  }
  seen.sort();
  const first = seen[0];
  const last = seen.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

/** Milliseconds. Read within the frame, the boxes would be laid out for this alone (18 ms a step, 4x slower). */
const FOLLOW_MS = 150;

/** Follows the scrolling a few times a second. */
export function useDaysInView(): DaysInView | null {
  const [days, setDays] = useState<DaysInView | null>(null);
  useEffect(() => {
    let timer: number | undefined;
    const look = () => {
      timer = undefined;
      const next = readDays();
      setDays((before) =>
        before?.first === next?.first && before?.last === next?.last ? before : next,
      );
    };
    const lookSoon = () => {
      timer ??= window.setTimeout(look, FOLLOW_MS);
    };
    lookSoon();
    window.addEventListener('scroll', lookSoon, { passive: true });
    const observer = new ResizeObserver(lookSoon);
    observer.observe(document.body);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('scroll', lookSoon);
      observer.disconnect();
    };
  }, []);
  return days;
}
