import { useEffect, useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { Post } from '#contract/post.ts';
import { countTags } from '#domain/limits/caption-parts.ts';
import { captionFindings, captionRoom } from '#domain/limits/check-caption.ts';
import { Field } from '#ui/field.tsx';
import { TextArea } from '#ui/text-input.tsx';
import styles from './caption-section.module.css';
import { CopyButton } from '#ui/copy-button.tsx';
import type { DraftForm } from '../form/draft-form.ts';
import { followValues } from '../form/follow-values.ts';
import { captionSentence } from '../form/finding-words.ts';
import { MediaRemarks } from '../media/media-remarks.tsx';
import { Section } from '../section.tsx';
import { useFieldError } from '../form/use-form-errors.ts';

interface CaptionSectionProps {
  readonly form: UseFormReturn<DraftForm>;
  readonly post: Post;
  readonly disabled: boolean;
  /** The API's sentence about it, where it refused what the field holds. */
  readonly refusal?: string | undefined;
}

type CaptionProps = Pick<CaptionSectionProps, 'form' | 'post'>;

function useCaption({ form }: CaptionProps) {
  const [caption, contentType] = useWatch({
    control: form.control,
    name: ['caption', 'contentType'],
  });
  return { caption, contentType };
}

// Made once: making one takes longer than a key may.
const numbers = new Intl.NumberFormat('en-GB');

/** Counted in the platform's own unit. */
function Counter(props: CaptionProps) {
  const { caption, contentType } = useCaption(props);
  const { used, limit, level } = captionRoom(props.post.platform, contentType, caption);
  return (
    <span className={styles.counter} data-level={level}>
      {`${numbers.format(used)} / ${numbers.format(limit)}`}
    </span>
  );
}

/** The same, when the hand rests. */
function useRestedCaption({ form }: CaptionProps) {
  const { subscribe, getValues } = form;
  const [[caption, contentType], setShown] = useState(() => getValues(['caption', 'contentType']));
  useEffect(() => {
    const follow = () => {
      const now = getValues(['caption', 'contentType']);
      setShown((before) => (before.every((one, at) => one === now[at]) ? before : now));
    };
    follow();
    return followValues({ subscribe }, follow).stop;
  }, [subscribe, getValues]);
  return { caption, contentType };
}

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Hashtags and mentions counted, and what the platform says to them where it does not block. */
function Tags(props: CaptionProps & { readonly error: string | undefined }) {
  const { caption, contentType } = useRestedCaption(props);
  const { platform } = props.post;
  const { hashtags, mentions } = countTags(caption);
  const facts = [
    ...(hashtags === 0 ? [] : [counted(hashtags, 'hashtag')]),
    ...(mentions === 0 ? [] : [counted(mentions, 'mention')]),
  ].join(' · ');
  const remarks = captionFindings(platform, contentType, caption)
    .map((finding) => ({
      severity: finding.severity,
      text: captionSentence(finding, platform),
    }))
    .filter(({ text }) => props.error?.includes(text) !== true);
  return <MediaRemarks report={{ facts, remarks }} />;
}

export function CaptionSection({ form, post, disabled, refusal }: CaptionSectionProps) {
  const error = useFieldError(form, 'caption') ?? refusal;
  return (
    <Section>
      <Field
        label="Caption"
        error={error}
        hint={disabled ? undefined : <Tags form={form} post={post} error={error} />}
        aside={
          disabled ? (
            <CopyButton name="caption" text={post.caption} />
          ) : (
            <Counter form={form} post={post} />
          )
        }
      >
        {(control) => (
          <TextArea
            {...control}
            {...form.register('caption')}
            rows={disabled ? 1 : 6}
            dir="auto"
            readOnly={disabled}
            placeholder="This post has no caption"
          />
        )}
      </Field>
    </Section>
  );
}
