import { useCallback, useMemo, useState } from 'react';
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form';
import { splitUrls } from '#domain/limits/url-list.ts';
import type { DraftForm } from './draft-form.ts';
import { type SlideFocus, useSlideFocus } from './use-slide-focus.ts';

/** The last thing that happened to the list, in words, and how to take it back. */
export interface SlideNotice {
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** What a row may ask for. Stable, so that a row is drawn again only when its own slide changes. */
export interface SlideActions {
  /** From and to are indexes; `part` is what holds the focus afterwards. */
  readonly move: (from: number, to: number, part: SlideFocus['part']) => void;
  readonly remove: (index: number) => void;
  /** Takes a paste that holds many addresses; false where it does not, and nothing was done. */
  readonly paste: (index: number, text: string) => boolean;
}

/** The slides of the form, and everything that can be done to their order and number. */
export function useSlideList(form: UseFormReturn<DraftForm>) {
  const { control, getValues } = form;
  const list = useFieldArray({ control, name: 'slides' });
  const { move, remove, insert, append, replace } = list;
  const urls = useWatch({ control, name: 'slides' }).map((slide) => slide.url);
  const [notice, setNotice] = useState<SlideNotice | null>(null);
  const { listRef, addRef, askFocus } = useSlideFocus(list.fields);

  const actions = useMemo<SlideActions>(
    () => ({
      move: (from, to, part) => {
        move(from, to);
        askFocus({ index: to, part });
        const count = getValues('slides').length;
        setNotice({ text: `Slide ${from + 1} moved to ${to + 1} of ${count}`, undo: null });
      },
      remove: (index) => {
        const slide = getValues(`slides.${index}`);
        remove(index);
        askFocus({ index, part: 'remove' });
        const undo = () => {
          insert(Math.min(index, getValues('slides').length), slide, { shouldFocus: false });
          askFocus({ index, part: 'url' });
          setNotice({ text: `Slide ${index + 1} is back`, undo: null });
        };
        setNotice({ text: `Slide ${index + 1} removed`, undo });
      },
      paste: (index, text) => {
        const pasted = splitUrls(text);
        if (pasted === null) return false;
        const before = getValues('slides');
        // An empty field, where one would paste, becomes the first of them; a full one stays.
        const at = before[index]?.url.trim() === '' ? index : index + 1;
        const slides = pasted.map((url) => ({ url }));
        replace([...before.slice(0, at), ...slides, ...before.slice(index + 1)]);
        askFocus({ index: at + slides.length - 1, part: 'url' });
        const undo = () => {
          replace(before);
          askFocus({ index, part: 'url' });
          setNotice({ text: 'The paste was taken back', undo: null });
        };
        const where = `${at + 1} to ${at + slides.length}`;
        setNotice({ text: `${slides.length} slides pasted as ${where}`, undo });
        return true;
      },
    }),
    [move, remove, insert, replace, getValues, askFocus],
  );

  const add = useCallback(() => {
    const count = getValues('slides').length;
    append({ url: '' }, { shouldFocus: false });
    askFocus({ index: count, part: 'url' });
    setNotice(null);
  }, [append, getValues, askFocus]);

  return { fields: list.fields, urls, notice, actions, add, listRef, addRef };
}
