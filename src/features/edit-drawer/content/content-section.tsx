import { Film, Images } from 'lucide-react';
import { type UseFormReturn, useController } from 'react-hook-form';
import type { Platform } from '#contract/post.ts';
import { Segmented } from '#ui/segmented.tsx';
import type { DraftForm } from '../form/draft-form.ts';
import { Section } from '../section.tsx';
import { SlidesEditor } from './slides-editor.tsx';
import { VideoField } from './video-field.tsx';

interface ContentSectionProps {
  readonly form: UseFormReturn<DraftForm>;
  readonly platform: Platform;
  readonly disabled: boolean;
  /** The API's sentence about it, where it refused what the field holds. */
  readonly refusal?: string | undefined;
}

const TYPES = [
  { value: 'video', label: 'Video', icon: <Film aria-hidden /> },
  { value: 'slides', label: 'Slides', icon: <Images aria-hidden /> },
] as const;

/** Video or slides. What was typed on the other side stays in the form until it is saved or closed. */
export function ContentSection({ form, platform, disabled, refusal }: ContentSectionProps) {
  const { field: type } = useController({ control: form.control, name: 'contentType' });
  const Content = type.value === 'video' ? VideoField : SlidesEditor;
  return (
    <Section title="Media">
      <Segmented
        label="Content type"
        choices={TYPES}
        value={type.value}
        onChange={type.onChange}
        disabled={disabled}
      />
      <Content form={form} platform={platform} disabled={disabled} refusal={refusal} />
    </Section>
  );
}
