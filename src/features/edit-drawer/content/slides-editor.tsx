import { Plus } from 'lucide-react';
import { useId, useMemo } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Platform } from '#contract/post.ts';
import { refusedSlide } from '#domain/edit/refused-slide.ts';
import { duplicatesOf, slideCountFinding } from '#domain/limits/check-slides.ts';
import { PLATFORM_LIMITS } from '#domain/limits/platform-limits.ts';
import { Button } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import type { DraftForm } from '../form/draft-form.ts';
import { slideListSentence } from '../form/finding-words.ts';
import { MediaRemarks } from '../media/media-remarks.tsx';
import { SlideDrag } from './slide-drag.tsx';
import { SlideNotice } from './slide-notice.tsx';
import { dropPlace } from '#domain/edit/slide-order.ts';
import { SelectionBar } from './selection-bar.tsx';
import { onSlideKey } from './slide-keys.ts';
import { SlideTile } from './slide-tile.tsx';
import { WrongSlides } from './wrong-slides.tsx';
import styles from './slides-editor.module.css';
import { useFieldError } from '../form/use-form-errors.ts';
import { useBrokenSlides } from './use-broken-slides.ts';
import { useSlideList } from './use-slide-list.ts';

interface SlidesEditorProps {
  readonly form: UseFormReturn<DraftForm>;
  readonly platform: Platform;
  readonly disabled: boolean;
  /** The API's sentence about it, where it refused what the field holds. */
  readonly refusal?: string | undefined;
}

function focusUrl(list: HTMLElement | null, index: number) {
  list?.children[index]?.querySelector<HTMLElement>('[data-part="url"]')?.focus();
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
  const { fields, urls, notice, actions, selection, add, edited, listRef, addRef } =
    useSlideList(form);
  const { picked, select, clear, set } = selection;
  const { broken, report } = useBrokenSlides();
  const ids = useMemo(() => fields.map(({ id }) => id), [fields]);
  const sameAs = duplicatesOf(urls);
  const refusedAt = refusal === undefined ? null : refusedSlide(refusal, urls);
  const message = useFieldError(form, 'slides') ?? (refusedAt === null ? refusal : undefined);
  const messageId = useId();
  const { most } = PLATFORM_LIMITS[platform].slides;
  const drop = (from: number, over: number) => {
    if (!picked.includes(from) || picked.length === 1) return actions.move(from, over, 'handle');
    actions.moveMany(picked, dropPlace(picked, from, over));
  };
  const keys = { count: ids.length, picked, select, set, clear, remove: actions.removeMany };
  return (
    <div className={styles.editor} data-selecting={picked.length > 0 || undefined}>
      {!disabled && (
        <SelectionBar count={ids.length} picked={picked} actions={actions} onClear={clear} />
      )}
      <SlideDrag ids={ids} onMove={drop}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the checkboxes in it */}
        <ol
          className={styles.list}
          onKeyDown={(event) => !disabled && onSlideKey(event, keys)}
          ref={listRef}
          aria-label="Slides"
          aria-describedby={message === undefined ? undefined : messageId}
          onChange={edited}
        >
          {ids.map((id, index) => (
            <SlideTile
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
              isSelected={picked.includes(index)}
              moving={picked.includes(index) ? picked.length : 1}
              onSelect={select}
              onBroken={report}
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
      {disabled && ids.length > 1 && (
        <div className={styles.foot}>
          <CopyButton name={`all ${ids.length} URLs`} text={urls.join('\n')} />
        </div>
      )}
      {!disabled && (
        <>
          <WrongSlides
            form={form}
            refusedAt={refusedAt}
            broken={broken}
            onGo={(index) => focusUrl(listRef.current, index)}
          />
          <div className={styles.foot}>
            <Button ref={addRef} size="sm" icon={<Plus aria-hidden />} onClick={add}>
              Add slide
            </Button>
            <span className={styles.count} data-over={ids.length > most || undefined}>
              {`${ids.length} of ${most}`}
            </span>
            <span className={styles.hint}>Paste a list of URLs into any field to add many</span>
          </div>
          <SlideNotice notice={notice} />
        </>
      )}
    </div>
  );
}
