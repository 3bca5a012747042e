/**
 * What the form's validation said, read without `formState`: that re-renders whatever reads it at each
 * key, changed or not.
 */
import { useCallback, useSyncExternalStore } from 'react';
import type { FieldPath, UseFormReturn } from 'react-hook-form';
import type { DraftForm } from './draft-form.ts';

type Form = UseFormReturn<DraftForm>;

function useErrors<T extends string | boolean | undefined>(form: Form, read: () => T): T {
  const { subscribe } = form;
  const listen = useCallback(
    (onChange: () => void) => subscribe({ formState: { errors: true }, callback: onChange }),
    [subscribe],
  );
  return useSyncExternalStore(listen, read);
}

/** The message at a field, or at a list of fields as a whole. Another one re-renders its reader. */
export function useFieldError(form: Form, name: FieldPath<DraftForm>): string | undefined {
  return useErrors(form, () => {
    const { error } = form.getFieldState(name);
    return error?.root?.message ?? error?.message;
  });
}

/** Whether nothing is left to be corrected. The form is judged as a whole at each change. */
export function useIsValid(form: Form): boolean {
  return useErrors(form, () => Object.keys(form.getErrors()).length === 0);
}

/** The indexes of the slides with an error, in order. A string, for it renders its reader only when another. */
export function useWrongSlides(form: Form): string {
  return useErrors(form, () =>
    form
      .getValues('slides')
      .flatMap((_, index) => (form.getFieldState(`slides.${index}.url`).invalid ? [index] : []))
      .join(),
  );
}
