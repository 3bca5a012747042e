import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { Platform } from '#contract/post.ts';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import type { DraftForm } from '../form/draft-form.ts';
import { THE_VIDEO } from '../form/draft-schema.ts';
import { MediaRemarks } from '../media/media-remarks.tsx';
import { useGoesLive } from '../form/use-goes-live.ts';
import { useFieldError } from '../form/use-form-errors.ts';
import { useMediaReport } from '../media/use-media-report.ts';
import styles from './video-field.module.css';

interface VideoFieldProps {
  readonly form: UseFormReturn<DraftForm>;
  readonly platform: Platform;
  readonly disabled: boolean;
  /** The API's sentence about it, where it refused what the field holds. */
  readonly refusal?: string | undefined;
}

/** The video's address, what is to be said about it, and the video itself. It never plays unasked. */
export function VideoField({ form, platform, disabled, refusal }: VideoFieldProps) {
  const url = useWatch({ control: form.control, name: 'videoUrl' });
  const error = useFieldError(form, 'videoUrl') ?? refusal;
  const about = { platform, kind: 'video', name: THE_VIDEO, url, sameAs: null } as const;
  const goesLive = useGoesLive(form);
  const media = useMediaReport({ ...about, error, goesLive, disabled });
  return (
    <>
      <Field
        label="Video URL"
        error={error}
        aside={disabled && url !== '' && <CopyButton name="URL" text={url} />}
        hint={media.report === null ? undefined : <MediaRemarks report={media.report} />}
      >
        {(control) => (
          <TextInput
            {...control}
            {...form.register('videoUrl')}
            type="url"
            inputMode="url"
            readOnly={disabled}
            placeholder="https://"
            spellCheck={false}
            autoComplete="off"
          />
        )}
      </Field>
      {media.src !== null && media.isPlayable && (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- other people's videos come without a text track
        <video
          key={media.src}
          src={media.src}
          className={styles.video}
          aria-label="The post’s video"
          controls
          preload="metadata"
          playsInline
        />
      )}
    </>
  );
}
