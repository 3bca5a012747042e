/**
 * Writing aids, dictation and password managers set a field's value without an event. Whoever does so may
 * touch nothing else and wait for a button, so a field is looked at while it has the focus, before Enter
 * acts, and when it is left.
 */
import { type FocusEvent, type KeyboardEvent, type SyntheticEvent, useEffect, useRef } from 'react';

/** Milliseconds. */
const PERIOD = 500;

type FieldEvent = SyntheticEvent<HTMLInputElement>;

/**
 * Handlers for a controlled text field that shows `value`: `onWritten` is called where another one stands
 * in it. `isSearch`: Enter takes what was found, and waits where that was not by these words.
 */
export function useUnheard(
  value: unknown,
  onWritten: (event: FieldEvent) => void,
  isSearch = false,
) {
  const shown = useRef(value);
  useEffect(() => {
    shown.current = value;
  });
  const look = (event: FieldEvent): boolean => {
    const isUnheard = typeof value === 'string' && event.currentTarget.value !== value;
    if (isUnheard) onWritten(event);
    return isUnheard;
  };
  return {
    onFocus: ({ currentTarget: field }: FocusEvent<HTMLInputElement>) => {
      const timer = setInterval(() => {
        if (document.activeElement !== field) clearInterval(timer);
        else if (typeof shown.current === 'string' && field.value !== shown.current) {
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }, PERIOD);
    },
    // React takes an `input` event for a change only where it has not seen the value being set. A key press
    // it hears by itself: `onWritten` would be called twice.
    onInput: (event: FieldEvent) => {
      if (!event.nativeEvent.isTrusted) look(event);
    },
    onBlur: look,
    onKeyDownCapture: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key !== 'Enter' || !look(event) || !isSearch) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
