/**
 * Takes into the form what stands in its text fields but was put there without an event: writing aids,
 * dictation and password managers set `value` directly. The field is what the user sees, so it decides.
 */
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { DraftForm } from './draft-form.ts';

type TextField = HTMLInputElement | HTMLTextAreaElement;

const isText = (element: Element): element is TextField =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && ['url', 'datetime-local'].includes(element.type));

/** As the browser itself rewrites what a field is given: that is no edit. */
const asShown = (text: string) => text.replaceAll(/\r\n?/g, '\n').trim();

/** What each field held when it was last looked at. */
type Seen = WeakMap<TextField, string>;

/**
 * Only a field that has changed since it was last looked at counts: while a row is removed, the fields
 * still stand as they were, and the form already holds what comes.
 */
function readDomValues(
  { getValues, setValue }: UseFormReturn<DraftForm>,
  element: HTMLFormElement,
  seen: Seen,
): void {
  for (const field of element.elements) {
    if (!isText(field)) continue;
    const { name, value } = field;
    const before = seen.get(field);
    seen.set(field, value);
    if (before === undefined || before === value) continue;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fields are found by the names that they registered; the value is checked below
    const known: unknown = getValues(name as 'caption');
    if (typeof known !== 'string' || asShown(known) === asShown(value)) continue;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    setValue(name as 'caption', value, { shouldDirty: true });
  }
}

/** Where a field is taken or left, before any key acts, and when the pointer comes near a button. */
const MOMENTS = ['focusin', 'focusout', 'keydown', 'pointerover'] as const;
/** Whoever dictates touches nothing meanwhile, and waits for the button. Milliseconds. */
const PERIOD = 1000;

/** Returns how to read the fields at any other moment: at a save, at closing, when the page is hidden. */
export function useDomValues(
  form: UseFormReturn<DraftForm>,
  formRef: RefObject<HTMLFormElement | null>,
): () => void {
  const seen = useRef<Seen>(new WeakMap());
  const read = useCallback(() => {
    if (formRef.current !== null) readDomValues(form, formRef.current, seen.current);
  }, [form, formRef]);
  // Fields come and go: each is looked at as soon as it is there.
  useEffect(read);
  useEffect(() => {
    const element = formRef.current;
    for (const moment of MOMENTS) element?.addEventListener(moment, read, { capture: true });
    const timer = window.setInterval(read, PERIOD);
    return () => {
      window.clearInterval(timer);
      for (const moment of MOMENTS) element?.removeEventListener(moment, read, { capture: true });
    };
  }, [formRef, read]);
  return read;
}
