import { Film, Images } from 'lucide-react';
import { type UseFormReturn, useController } from 'react-hook-form';
import { Field } from '#ui/field.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { TextInput } from '#ui/text-input.tsx';
import type { DraftForm } from './draft-form.ts';
import { Section } from './section.tsx';
import { SlidesEditor } from './slides-editor.tsx';

interface ContentSectionProps {
  readonly form: UseFormReturn<DraftForm>;
  readonly maxSlides: number;
  readonly disabled: boolean;
}

const TYPES = [
  { value: 'video', label: 'Video', icon: <Film aria-hidden /> },
  { value: 'slides', label: 'Slides', icon: <Images aria-hidden /> },
] as const;

/** Video or slides. What was typed on the other side stays in the form until it is saved or closed. */
export function ContentSection({ form, maxSlides, disabled }: ContentSectionProps) {
  const { field: type } = useController({ control: form.control, name: 'contentType' });
  const videoError = form.getFieldState('videoUrl', form.formState).error?.message;
  return (
    <Section title="Media" titleShown>
      <Segmented
        label="Content type"
        choices={TYPES}
        value={type.value}
        onChange={type.onChange}
        disabled={disabled}
      />
      {type.value === 'video' ? (
        <Field label="Video URL" error={videoError}>
          {(control) => (
            <TextInput
              {...control}
              {...form.register('videoUrl')}
              type="url"
              inputMode="url"
              disabled={disabled}
              placeholder="https://"
              spellCheck={false}
              autoComplete="off"
            />
          )}
        </Field>
      ) : (
        <SlidesEditor form={form} maxSlides={maxSlides} disabled={disabled} />
      )}
    </Section>
  );
}
