import { useCallback, useMemo, useState } from 'react';
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form';
import { movesTo, orderMovedTo } from '#domain/edit/slide-order.ts';
import { splitUrls } from '#domain/limits/url-list.ts';
import type { DraftForm } from '../form/draft-form.ts';
import { type SlideFocus, useSlideFocus } from './use-slide-focus.ts';
import { useSlideSelection } from './use-slide-selection.ts';

/** The last thing that happened to the list, in words, and how to take it back. */
export interface SlideNotice {
  /** Another one each time, so that the same words are announced again. */
  readonly id: number;
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** What a row may ask for. Stable, so that a tile renders again only when its own slide changes. */
export interface SlideActions {
  /** From and to are indexes; `part` is what holds the focus afterwards. */
  readonly move: (from: number, to: number, part: SlideFocus['part']) => void;
  readonly remove: (index: number) => void;
  /** Several at once, as one block that begins at `at`. */
  readonly moveMany: (picked: readonly number[], at: number) => void;
  readonly removeMany: (picked: readonly number[]) => void;
  /**
   * Takes a paste that holds many addresses; false where it does not, and nothing was done. They
   * follow the slide, or take its place where `replaces` says so.
   */
  readonly paste: (index: number, text: string, replaces: boolean) => boolean;
}

/** The slides of the form, and everything that can be done to their order and number. */
export function useSlideList(form: UseFormReturn<DraftForm>) {
  const { control, getValues } = form;
  const list = useFieldArray({ control, name: 'slides' });
  const { move, remove, insert, append, replace } = list;
  const urls = useWatch({ control, name: 'slides' }).map((slide) => slide.url);
  const { listRef, addRef, askFocus } = useSlideFocus(list.fields);
  const [notice, setNotice] = useState<SlideNotice | null>(null);
  const say = useCallback((text: string, undo: SlideNotice['undo'] = null) => {
    setNotice((last) => ({ id: (last?.id ?? 0) + 1, text, undo }));
  }, []);

  const selection = useSlideSelection(list.fields.length);
  const { clear, set } = selection;

  const actions = useMemo<SlideActions>(
    () => ({
      move: (from, to, part) => {
        move(from, to);
        clear();
        askFocus({ index: to, part });
        say(`Slide ${from + 1} moved to ${to + 1} of ${getValues('slides').length}`);
      },
      remove: (index) => {
        const slide = getValues(`slides.${index}`);
        remove(index);
        clear();
        askFocus({ index, part: 'remove' });
        say(`Slide ${index + 1} removed`, () => {
          const at = Math.min(index, getValues('slides').length);
          insert(at, slide, { shouldFocus: false });
          askFocus({ index: at, part: 'url' });
          say(`Slide ${at + 1} is back`);
        });
      },
      moveMany: (picked, at) => {
        const count = getValues('slides').length;
        const order = orderMovedTo(count, picked, at);
        for (const [from, to] of movesTo(order)) move(from, to);
        const start = Math.max(0, Math.min(at, count - picked.length));
        set(picked.map((_, step) => start + step));
        askFocus({ index: start, part: 'select' });
        const [subject, last] =
          picked.length === 1
            ? [`Slide ${(picked[0] ?? 0) + 1}`, '']
            : [`${picked.length} slides`, ` to ${start + picked.length}`];
        say(`${subject} moved to ${start + 1}${last} of ${count}`);
      },
      removeMany: (picked) => {
        const before = getValues('slides').map(({ url }) => ({ url }));
        const first = Math.min(...picked);
        remove([...picked]);
        clear();
        askFocus({ index: first, part: 'select' });
        say(
          picked.length === 1 ? `Slide ${first + 1} removed` : `${picked.length} slides removed`,
          () => {
            replace(before);
            set(picked);
            askFocus({ index: first, part: 'select' });
            say(
              picked.length === 1
                ? `Slide ${first + 1} is back`
                : `${picked.length} slides are back`,
            );
          },
        );
      },
      paste: (index, text, replaces) => {
        const pasted = splitUrls(text);
        if (pasted === null) return false;
        const before = getValues('slides').map(({ url }) => ({ url }));
        const at = replaces ? index : index + 1;
        const slides = pasted.map((url) => ({ url }));
        replace([...before.slice(0, at), ...slides, ...before.slice(index + 1)]);
        clear();
        askFocus({ index: at + slides.length - 1, part: 'url' });
        say(`${slides.length} slides pasted as ${at + 1} to ${at + slides.length}`, () => {
          replace(before);
          askFocus({ index, part: 'url' });
          say('The paste was taken back');
        });
        return true;
      },
    }),
    [move, remove, insert, replace, getValues, askFocus, say, clear, set],
  );

  const add = useCallback(() => {
    append({ url: '' }, { shouldFocus: false });
    askFocus({ index: getValues('slides').length - 1, part: 'url' });
    setNotice(null);
  }, [append, getValues, askFocus]);

  /** Taking a paste back would also take back what was typed into its slides since. */
  const edited = useCallback(() => setNotice(null), []);

  return {
    fields: list.fields,
    urls,
    notice,
    actions,
    selection,
    add,
    edited,
    listRef,
    addRef,
  };
}
