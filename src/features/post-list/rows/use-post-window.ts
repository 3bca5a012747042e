import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import type { DaySection } from '#domain/list/arrange-posts.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';

/** Heights in rem; the stylesheets draw into these boxes. */
const ROW_REM = { wide: 4.75, narrow: 6.75 };
const HEADING_REM = 2;
const GAP_REM = 1.75;

/** Lists up to this length are drawn whole, so that the browser's own search finds every row. */
export const DRAWN_WHOLE = 200;
const OVERSCAN = 6;

const NARROW = '(max-width: 40rem)';

/** What of one day is drawn. Positions in px from the list's top. */
export interface DrawnSection {
  readonly section: DaySection;
  readonly top: number;
  readonly height: number;
  /** Positions in the list, the section's first always among them: it carries the heading. */
  readonly rows: readonly {
    readonly index: number;
    readonly top: number;
    readonly height: number;
  }[];
}

/** In px. Asked of the browser, it styles what has changed: not for every drawing. */
const readRem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/**
 * Draws only the rows near the window. Sizes are fixed, so nothing jumps. A day's first row stays
 * drawn while any of that day is in view: the sticky heading lives in it. The row at `kept` is drawn
 * wherever it is.
 */
export function usePostWindow(
  listRef: RefObject<HTMLElement | null>,
  count: number,
  sections: readonly DaySection[],
  kept: number | null,
) {
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

  const sectionOf = useCallback(
    (index: number) => {
      let low = 0;
      let high = sections.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((sections[middle]?.start ?? 0) <= index) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    [sections],
  );

  /** Where each section's box begins, in px from the list's top; its line of empty days is above it. */
  const { tops, leads } = useMemo(() => {
    const boxes: number[] = [];
    const above = new Map<number, number>();
    let extra = 0;
    for (const { start, emptyBefore } of sections) {
      const gap = emptyBefore === null ? 0 : gapHeight;
      boxes.push(start * rowHeight + extra + gap);
      above.set(start, gap + headingHeight);
      extra += gap + headingHeight;
    }
    return { tops: boxes, leads: above };
  }, [sections, rowHeight, headingHeight, gapHeight]);

  // oxlint-disable-next-line react/incompatible-library -- not compiled by React Compiler; its functions are used at once
  const virtualizer = useWindowVirtualizer({
    count,
    scrollMargin,
    overscan: count <= DRAWN_WHOLE ? count : OVERSCAN,
    estimateSize: (index) => rowHeight + (leads.get(index) ?? 0),
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      const first = rows[0];
      const start = first === undefined ? undefined : sections[sectionOf(first)]?.start;
      const drawn = start === undefined || start === first ? rows : [start, ...rows];
      if (kept === null || kept >= count || drawn.includes(kept)) return drawn;
      return [...drawn, kept].toSorted((a, b) => a - b);
    },
  });

  useLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, sections, leads, rowHeight]);

  const drawn: { section: DaySection; rows: { index: number; top: number; height: number }[] }[] =
    [];
  for (const item of virtualizer.getVirtualItems()) {
    const section = sections[sectionOf(item.index)];
    if (section === undefined) continue;
    let last = drawn.at(-1);
    if (last?.section !== section) {
      last = { section, rows: [] };
      drawn.push(last);
    }
    const lead = leads.get(item.index) ?? 0;
    last.rows.push({
      index: item.index,
      top: headingHeight + (item.index - section.start) * rowHeight,
      height: item.size - lead,
    });
  }
  const drawnSections: DrawnSection[] = drawn.map(({ section, rows }) => ({
    section,
    rows,
    top: tops[sections.indexOf(section)] ?? 0,
    height: headingHeight + section.count * rowHeight,
  }));

  /** Where a section begins, in px from the top of the page. */
  const topOf = (section: number) => scrollMargin + (tops[section] ?? 0);
  /** Where a row begins, without the heading above it. */
  const topOfRow = (index: number) => {
    const section = sectionOf(index);
    const start = sections[section]?.start ?? 0;
    return topOf(section) + headingHeight + (index - start) * rowHeight;
  };

  return {
    totalHeight: virtualizer.getTotalSize(),
    drawnSections,
    topOf,
    topOfRow,
    headingHeight,
    rowHeight,
  };
}
