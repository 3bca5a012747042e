import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { DaySection } from '#domain/list/arrange-posts.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { useAtRest } from '../use-at-rest.ts';
import { useScrolled } from './use-scrolled.ts';

/** Heights in rem; the stylesheets style these boxes. */
const ROW_REM = { wide: 4.75, narrow: 6.75 };
const HEADING_REM = 2;
const GAP_REM = 1.75;

/** Lists up to this length are rendered whole when idle: the browser's own search finds every row. */
export const RENDERED_WHOLE = 200;
/** Rows rendered beyond each edge of the window. */
const OVERSCAN = 6;

const NARROW = '(max-width: 40rem)';

/** What of one day is rendered. Positions in px from the list's top. */
export interface RenderedSection {
  readonly section: DaySection;
  readonly top: number;
  readonly height: number;
  /** Its first and last row in or near the window, by their places in the list; none where `last < first`. */
  readonly first: number;
  readonly last: number;
  /** A row of it that is rendered although it is elsewhere; null for none. */
  readonly also: number | null;
}

/** The rows of a day to render, in order, its first always among them: it carries the heading. */
export function rowsOf({
  section: { start },
  first,
  last,
  also,
}: Pick<RenderedSection, 'section' | 'first' | 'last' | 'also'>): readonly number[] {
  const rows = new Set([start]);
  if (also !== null && also < first) rows.add(also);
  for (let row = first; row <= last; row += 1) rows.add(row);
  if (also !== null && also > last) rows.add(also);
  return [...rows];
}

/** In px. Asked of the browser, it styles what has changed: not for every render. */
const readRem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** Whether two orders have the same days, with as many posts in each. */
const isSameShape = (a: readonly DaySection[], b: readonly DaySection[]) =>
  a.length === b.length &&
  a.every(({ day, count }, at) => day === b[at]?.day && count === b[at].count);

interface Shown {
  readonly sections: readonly DaySection[];
  /** Folded words of the search: while one is typed, rows out of sight are not marked. */
  readonly words: readonly string[];
}

const NOTHING: Shown = { sections: [], words: [] };

/**
 * Whether the rows outside the window are rendered too: in a short list that has come to rest. Between
 * two keys of a search they would be mounted for nothing. They stay where posts have changed and the days
 * have not: else each save would unmount and mount them all.
 */
function useRest({ sections, words }: Shown, count: number): boolean {
  const isShort = count <= RENDERED_WHOLE;
  const shown = useMemo(
    () => (isShort ? { sections, words } : NOTHING),
    [isShort, sections, words],
  );
  const rested = useAtRest(shown, NOTHING, Infinity);
  return isShort && rested.words === words && isSameShape(rested.sections, sections);
}

/** The last of `starts`, which are in order, that is not after `value`; 0 where all are. */
function lastUpTo(starts: readonly number[], value: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Renders the rows near the window first. Sizes are fixed, so nothing jumps, and nothing is measured:
 * a list of any length costs the same. A day's first row stays rendered while any of that day is in
 * view: the sticky heading lives in it. The row at `alwaysRendered` is rendered wherever it is.
 */
export function usePostWindow(
  listRef: RefObject<HTMLElement | null>,
  count: number,
  shown: Shown,
  alwaysRendered: number | null,
) {
  const { sections } = shown;
  const [scrollMargin, setScrollMargin] = useState(0);
  const isNarrow = useMediaQuery(NARROW);
  const [rem, setRem] = useState(readRem);
  const rowHeight = (isNarrow ? ROW_REM.narrow : ROW_REM.wide) * rem;
  const headingHeight = HEADING_REM * rem;
  const gapHeight = GAP_REM * rem;

  // Anything above the list may change its height at any time: a banner, a wrapped toolbar, larger
  // letters.
  useLayoutEffect(() => {
    const measure = () => {
      setScrollMargin(listRef.current?.offsetTop ?? 0);
      setRem(readRem());
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [listRef]);

  /** Where each section's box begins, in px from the list's top; its line of empty days is above it. */
  const { starts, tops, totalHeight } = useMemo(() => {
    const boxes: number[] = [];
    let end = 0;
    for (const section of sections) {
      const top = end + (section.emptyBefore === null ? 0 : gapHeight);
      boxes.push(top);
      end = top + headingHeight + section.count * rowHeight;
    }
    return { starts: sections.map(({ start }) => start), tops: boxes, totalHeight: end };
  }, [sections, rowHeight, headingHeight, gapHeight]);
  const sectionOf = (index: number) => lastUpTo(starts, index);
  /** The row at `place`, in px from the list's top; the next where there is a heading. */
  const rowAt = (place: number) => {
    const at = lastUpTo(tops, place);
    const rows = Math.floor((place - (tops[at] ?? 0) - headingHeight) / rowHeight);
    return (starts[at] ?? 0) + Math.min(Math.max(0, rows), (sections[at]?.count ?? 1) - 1);
  };

  const { top: windowTop, bottom, isFlying } = useScrolled();
  // Nobody scrolls on to the next row of what flies by.
  const overscan = isFlying ? 0 : OVERSCAN;
  const withRest = useRest(shown, count);
  const above = withRest ? 0 : rowAt(windowTop - scrollMargin) - overscan;
  const below = withRest ? count : rowAt(bottom - scrollMargin) + overscan;
  const first = Math.max(0, above);
  const last = Math.min(count - 1, below);

  const renderedSections = sections.flatMap((section, at): RenderedSection[] => {
    const { start, count: rows } = section;
    const end = start + rows - 1;
    const own = alwaysRendered !== null && alwaysRendered >= start && alwaysRendered <= end;
    if (!own && (start > last || end < first)) return [];
    return [
      {
        section,
        top: tops[at] ?? 0,
        height: headingHeight + rows * rowHeight,
        first: Math.max(first, start),
        last: Math.min(last, end),
        also: own && (alwaysRendered < first || alwaysRendered > last) ? alwaysRendered : null,
      },
    ];
  });

  /** Where a section begins, in px from the top of the page. */
  const topOf = (section: number) => scrollMargin + (tops[section] ?? 0);
  /** Where a row begins, without the heading above it. */
  const topOfRow = (index: number) => {
    const section = sectionOf(index);
    const start = sections[section]?.start ?? 0;
    return topOf(section) + headingHeight + (index - start) * rowHeight;
  };

  return { totalHeight, renderedSections, topOf, topOfRow, headingHeight, rowHeight, isFlying };
}
