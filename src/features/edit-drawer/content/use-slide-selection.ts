import { useCallback, useMemo, useState } from 'react';
import { rangeBetween } from '#domain/edit/slide-order.ts';

/** What a press on a slide does to the selection. */
export type SelectBy = 'only' | 'toggle' | 'range';

interface Selection {
  /** Indexes from 0. */
  readonly picked: readonly number[];
  /** Where a range begins: the slide that was pressed last without Shift. */
  readonly anchor: number;
}

const NONE: Selection = { picked: [], anchor: 0 };

function toggled({ picked }: Selection, index: number): readonly number[] {
  return picked.includes(index) ? picked.filter((other) => other !== index) : [...picked, index];
}

function selected(before: Selection, index: number, by: SelectBy): Selection {
  if (by === 'range') {
    return { picked: rangeBetween(before.anchor, index), anchor: before.anchor };
  }
  return { picked: by === 'only' ? [index] : toggled(before, index), anchor: index };
}

/** Which slides are selected. What changes their number or order clears or moves the selection itself. */
export function useSlideSelection(count: number) {
  const [selection, setSelection] = useState(NONE);
  const select = useCallback((index: number, by: SelectBy) => {
    setSelection((before) => selected(before, index, by));
  }, []);
  const set = useCallback((picked: readonly number[]) => {
    setSelection({ picked, anchor: picked[0] ?? 0 });
  }, []);
  const clear = useCallback(() => {
    setSelection((before) => (before.picked.length === 0 ? before : NONE));
  }, []);
  const picked = useMemo(
    () => selection.picked.filter((index) => index < count),
    [selection, count],
  );
  return { picked, select, set, clear };
}
