import { Plus } from 'lucide-react';
import { useId, useMemo } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Platform } from '#contract/post.ts';
import { refusedSlide } from '#domain/edit/refused-slide.ts';
import { duplicatesOf, slideCountFinding } from '#domain/limits/check-slides.ts';
import { PLATFORM_LIMITS } from '#domain/limits/platform-limits.ts';
import { Button } from '#ui/button.tsx';
import type { DraftForm } from '../form/draft-form.ts';
import { slideListSentence } from '../form/finding-words.ts';
import { MediaRemarks } from '../media/media-remarks.tsx';
import { SlideDrag } from './slide-drag.tsx';
import { SlideNotice } from './slide-notice.tsx';
import { SlideRow } from './slide-row.tsx';
import styles from './slides-editor.module.css';
import { useFieldError } from '../form/use-form-errors.ts';
import { useSlideList } from './use-slide-list.ts';

interface SlidesEditorProps {
  readonly form: UseFormReturn<DraftForm>;
  readonly platform: Platform;
  readonly disabled: boolean;
  /** The API's sentence about it, where it refused what the field holds. */
  readonly refusal?: string | undefined;
}

/** What is to be said about the number of slides, where it does not block the save. */
function CountRemark({ platform, count }: { readonly platform: Platform; readonly count: number }) {
  const finding = slideCountFinding(platform, count);
  if (finding === null) return null;
  const remark = { severity: finding.severity, text: slideListSentence(finding, platform) };
  return <MediaRemarks report={{ facts: '', remarks: [remark] }} />;
}

/** The slides in order: added, pasted, reordered and removed here, each checked where it stands. */
export function SlidesEditor({ form, platform, disabled, refusal }: SlidesEditorProps) {
  const { fields, urls, notice, actions, add, edited, listRef, addRef } = useSlideList(form);
  const ids = useMemo(() => fields.map(({ id }) => id), [fields]);
  const sameAs = duplicatesOf(urls);
  const refusedAt = refusal === undefined ? null : refusedSlide(refusal, urls);
  const message = useFieldError(form, 'slides') ?? (refusedAt === null ? refusal : undefined);
  const messageId = useId();
  const { most } = PLATFORM_LIMITS[platform].slides;
  return (
    <div className={styles.editor}>
      <SlideDrag ids={ids} onMove={(from, to) => actions.move(from, to, 'handle')}>
        <ol
          className={styles.list}
          ref={listRef}
          aria-label="Slides"
          aria-describedby={message === undefined ? undefined : messageId}
          onChange={edited}
        >
          {ids.map((id, index) => (
            <SlideRow
              key={id}
              id={id}
              index={index}
              count={ids.length}
              platform={platform}
              url={urls[index] ?? ''}
              refusal={index === refusedAt ? refusal : undefined}
              sameAs={typeof sameAs[index] === 'number' ? sameAs[index] + 1 : null}
              disabled={disabled}
              form={form}
              actions={actions}
            />
          ))}
        </ol>
      </SlideDrag>
      {message === undefined ? (
        !disabled && <CountRemark platform={platform} count={ids.length} />
      ) : (
        <p role="alert" id={messageId} className={styles.error}>
          {message}
        </p>
      )}
      {!disabled && (
        <>
          <div className={styles.foot}>
            <Button ref={addRef} size="sm" icon={<Plus aria-hidden />} onClick={add}>
              Add slide
            </Button>
            <span className={styles.count} data-over={ids.length > most || undefined}>
              {`${ids.length} of ${most}`}
            </span>
          </div>
          <SlideNotice notice={notice} />
        </>
      )}
    </div>
  );
}
