import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { Thumbnail } from '#ui/thumbnail.tsx';
import type { DraftForm } from './draft-form.ts';
import styles from './slides-editor.module.css';

interface SlidesEditorProps {
  readonly form: UseFormReturn<DraftForm>;
  readonly maxSlides: number;
  readonly disabled: boolean;
}

interface SlideRowProps extends Pick<SlidesEditorProps, 'form' | 'disabled'> {
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

function SlidePicture({ form, index }: Pick<SlideRowProps, 'form' | 'index'>) {
  const url = useWatch({ control: form.control, name: `slides.${index}.url` }) ?? '';
  const isWeb = /^https?:\/\//iu.test(url.trim());
  return <Thumbnail src={isWeb ? url.trim() : null} kind="slides" />;
}

function SlideRow({ form, index, count, disabled, onMove, onRemove }: SlideRowProps) {
  const n = index + 1;
  const error = form.getFieldState(`slides.${index}.url`, form.formState).error?.message;
  return (
    <li className={styles.row}>
      <span className={styles.position} aria-hidden>
        {n}
      </span>
      <SlidePicture form={form} index={index} />
      <div className={styles.url}>
        <Field label={`Slide ${n} URL`} labelHidden error={error}>
          {(control) => (
            <TextInput
              {...control}
              {...form.register(`slides.${index}.url`)}
              type="url"
              inputMode="url"
              disabled={disabled}
              placeholder="https://"
              spellCheck={false}
              autoComplete="off"
            />
          )}
        </Field>
      </div>
      {!disabled && (
        <div className={styles.tools}>
          <Button
            variant="quiet"
            size="sm"
            icon={<ArrowUp aria-hidden />}
            aria-label={`Move slide ${n} up`}
            disabled={index === 0}
            onClick={() => onMove(index - 1)}
          />
          <Button
            variant="quiet"
            size="sm"
            icon={<ArrowDown aria-hidden />}
            aria-label={`Move slide ${n} down`}
            disabled={n === count}
            onClick={() => onMove(index + 1)}
          />
          <Button
            variant="quiet"
            size="sm"
            icon={<Trash2 aria-hidden />}
            aria-label={`Remove slide ${n}`}
            onClick={onRemove}
          />
        </div>
      )}
    </li>
  );
}

export function SlidesEditor({ form, maxSlides, disabled }: SlidesEditorProps) {
  const { fields, append, move, remove } = useFieldArray({ control: form.control, name: 'slides' });
  const addButton = useRef<HTMLButtonElement>(null);
  const listError = form.getFieldState('slides', form.formState).error;
  const message = listError?.root?.message ?? listError?.message;
  return (
    <div className={styles.editor}>
      <ol className={styles.list}>
        {fields.map((slide, index) => (
          <SlideRow
            key={slide.id}
            form={form}
            index={index}
            count={fields.length}
            disabled={disabled}
            onMove={(to) => move(index, to)}
            onRemove={() => {
              remove(index);
              // The button that had the focus is gone with its row.
              addButton.current?.focus();
            }}
          />
        ))}
      </ol>
      {message !== undefined && (
        <p role="alert" className={styles.error}>
          {message}
        </p>
      )}
      {!disabled && (
        <div className={styles.foot}>
          <Button
            ref={addButton}
            size="sm"
            icon={<Plus aria-hidden />}
            onClick={() => append({ url: '' })}
          >
            Add slide
          </Button>
          <span className={styles.count}>
            {fields.length} of {maxSlides}
          </span>
        </div>
      )}
    </div>
  );
}
