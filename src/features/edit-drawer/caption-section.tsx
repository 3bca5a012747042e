import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { Post } from '#contract/post.ts';
import { Field } from '#ui/field.tsx';
import { TextArea } from '#ui/text-input.tsx';
import styles from './caption-section.module.css';
import type { DraftForm } from './draft-form.ts';
import { captionLimit } from './draft-schema.ts';
import { Section } from './section.tsx';

interface CaptionSectionProps {
  readonly form: UseFormReturn<DraftForm>;
  readonly post: Post;
  readonly disabled: boolean;
}

/** From here on the counter warns. */
const NEAR = 0.9;

function Counter({ form, post }: Pick<CaptionSectionProps, 'form' | 'post'>) {
  const [caption, contentType] = useWatch({
    control: form.control,
    name: ['caption', 'contentType'],
  });
  const limit = captionLimit(post, { contentType });
  const used = caption.length;
  const level = used > limit ? 'over' : used >= limit * NEAR ? 'near' : 'fine';
  return (
    <span className={styles.counter} data-level={level}>
      {used.toLocaleString('en-GB')} / {limit.toLocaleString('en-GB')}
    </span>
  );
}

export function CaptionSection({ form, post, disabled }: CaptionSectionProps) {
  const { error } = form.getFieldState('caption', form.formState);
  return (
    <Section title="Caption">
      <Field label="Caption" error={error?.message} aside={<Counter form={form} post={post} />}>
        {(control) => (
          <TextArea
            {...control}
            {...form.register('caption')}
            rows={6}
            dir="auto"
            disabled={disabled}
            placeholder="This post has no caption"
          />
        )}
      </Field>
    </Section>
  );
}
