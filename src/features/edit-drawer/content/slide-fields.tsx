import { memo, useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Platform } from '#contract/post.ts';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';
import type { DraftForm } from '../form/draft-form.ts';
import { MediaRemarks } from '../media/media-remarks.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import { SlidePicture } from './slide-picture.tsx';
import styles from './slide-tile.module.css';
import { SlideTools } from './slide-tools.tsx';
import { useGoesLive } from '../form/use-goes-live.ts';
import { useFieldError } from '../form/use-form-errors.ts';
import { useMediaReport } from '../media/use-media-report.ts';
import type { SlideActions } from './use-slide-list.ts';
import type { SelectBy } from './use-slide-selection.ts';

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
  readonly isSelected: boolean;
  readonly onSelect: (index: number, by: SelectBy) => void;
  /** Whether something is wrong with the file behind the address. */
  readonly onBroken: (index: number, isBroken: boolean) => void;
}

/** The picture, the address and the buttons of one slide, and what is to be said about it. */
export const SlideFields = memo(function SlideFields(props: SlideFieldsProps) {
  const { index, count, platform, url, sameAs, disabled, form, actions } = props;
  const error = useFieldError(form, `slides.${index}.url`) ?? props.refusal;
  const name = `Slide ${index + 1}`;
  const kind = 'image';
  const goesLive = useGoesLive(form);
  const media = useMediaReport({ platform, kind, name, url, sameAs, error, goesLive, disabled });
  const isBroken = media.report?.remarks.some(({ severity }) => severity === 'error') === true;
  const { onBroken } = props;
  useEffect(() => {
    onBroken(index, isBroken);
    return () => onBroken(index, false);
  }, [onBroken, index, isBroken]);
  return (
    <>
      <SlidePicture
        index={index}
        src={media.src}
        disabled={disabled}
        isSelected={props.isSelected}
        onSelect={props.onSelect}
      >
        <SlideTools index={index} count={count} actions={actions} />
      </SlidePicture>
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
      {disabled && <CopyButton name={`URL ${index + 1}`} text={url} />}
    </>
  );
});
