import { memo } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Platform } from '#contract/post.ts';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { Thumbnail } from '#ui/thumbnail.tsx';
import type { DraftForm } from '../form/draft-form.ts';
import { MediaRemarks } from '../media/media-remarks.tsx';
import styles from './slide-row.module.css';
import { SlideTools } from './slide-tools.tsx';
import { useGoesLive } from '../form/use-goes-live.ts';
import { useFieldError } from '../form/use-form-errors.ts';
import { useMediaReport } from '../media/use-media-report.ts';
import type { SlideActions } from './use-slide-list.ts';

export interface SlideFieldsProps {
  readonly index: number;
  readonly count: number;
  readonly platform: Platform;
  /** As typed. */
  readonly url: string;
  /** The number of an earlier slide with the same address. */
  readonly sameAs: number | null;
  readonly disabled: boolean;
  /** The API's sentence about this slide. */
  readonly refusal?: string | undefined;
  readonly form: UseFormReturn<DraftForm>;
  readonly actions: SlideActions;
}

/** The picture, the address and the buttons of one slide, and what is to be said about it. */
export const SlideFields = memo(function SlideFields(props: SlideFieldsProps) {
  const { index, count, platform, url, sameAs, disabled, form, actions } = props;
  const error = useFieldError(form, `slides.${index}.url`) ?? props.refusal;
  const name = `Slide ${index + 1}`;
  const kind = 'image';
  const goesLive = useGoesLive(form);
  const media = useMediaReport({ platform, kind, name, url, sameAs, error, goesLive, disabled });
  return (
    <>
      <div className={styles.picture}>
        <Thumbnail src={media.src} kind="slides" />
        <span className={styles.position} aria-hidden>
          {index + 1}
        </span>
      </div>
      <div className={styles.field}>
        <Field
          label={`${name} URL`}
          labelHidden
          error={error}
          hint={media.report === null ? undefined : <MediaRemarks report={media.report} />}
        >
          {(control) => (
            <TextInput
              {...control}
              {...form.register(`slides.${index}.url`)}
              type="url"
              inputMode="url"
              readOnly={disabled}
              placeholder="https://"
              spellCheck={false}
              autoComplete="off"
              data-part="url"
              onPaste={(event) => {
                const { value, selectionStart, selectionEnd } = event.currentTarget;
                // An empty field, or one whose whole text is marked.
                const replaces = selectionStart === 0 && selectionEnd === value.length;
                const text = event.clipboardData.getData('text');
                if (actions.paste(index, text, replaces)) event.preventDefault();
              }}
            />
          )}
        </Field>
      </div>
      {!disabled && <SlideTools index={index} count={count} actions={actions} />}
    </>
  );
});
