import type { UseFormReturn } from 'react-hook-form';
import type { DraftForm } from './draft-form.ts';

/** A pause between two keys is shorter. Milliseconds. */
const REST_MS = 150;

export interface Following {
  readonly stop: () => void;
  /** Calls `act` now, if it is being debounced. */
  readonly flush: () => void;
}

/** These need the whole form validated first, wherever the focus is: a save key, a press, leaving a field. */
const MOMENTS = ['keydown', 'pointerdown', 'focusout'] as const;

const isTyping = (event: Event) =>
  event instanceof KeyboardEvent && !event.ctrlKey && !event.metaKey && event.key !== 'Tab';

/**
 * Calls `act` when the form's values change: at once, but for the caption debounced. A key in
 * it then costs its own letter; what else follows from it comes before anything can be saved.
 */
export function followValues(
  { subscribe }: Pick<UseFormReturn<DraftForm>, 'subscribe'>,
  act: () => void,
): Following {
  let timer: number | undefined;
  const clear = () => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  const flush = () => {
    if (timer === undefined) return;
    clear();
    act();
  };
  const unsubscribe = subscribe({
    formState: { values: true },
    callback: ({ name }) => {
      clear();
      if (name === 'caption') timer = window.setTimeout(flush, REST_MS);
      else act();
    },
  });
  const onMoment = (event: Event) => {
    if (!isTyping(event)) flush();
  };
  for (const moment of MOMENTS) window.addEventListener(moment, onMoment, { capture: true });
  return {
    flush,
    stop: () => {
      clear();
      unsubscribe();
      for (const moment of MOMENTS) window.removeEventListener(moment, onMoment, { capture: true });
    },
  };
}
