import { memo } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Post } from '#contract/post.ts';
import type { DraftField } from '#contract/draft-field.ts';
import { lockedFields } from '#domain/edit/locked-fields.ts';
import { CaptionSection } from '../caption/caption-section.tsx';
import { ContentSection } from '../content/content-section.tsx';
import type { DraftForm } from './draft-form.ts';
import type { FieldRefusals } from '../save/field-refusals.ts';
import { SoundSection } from '../sound/sound-section.tsx';
import { TimeSection } from '../time/time-section.tsx';
import { useAfterFirstRender } from '../use-after-first-render.ts';

interface DraftFieldsProps {
  readonly form: UseFormReturn<DraftForm>;
  readonly post: Post;
  readonly viewerZone: string;
  readonly disabled: boolean;
  /** What the API said to what was sent last. */
  readonly refusals: FieldRefusals;
}

/**
 * All fields of a post, in the order in which people think of them. The caption comes first: it is
 * what people open a post for, and it takes the focus.
 */
export const DraftFields = memo(function DraftFields(props: DraftFieldsProps) {
  const { form, post, viewerZone, disabled, refusals } = props;
  const isWhole = useAfterFirstRender();
  const closed = lockedFields(post);
  const isClosed = (field: DraftField) => disabled || closed.includes(field);
  return (
    <>
      <CaptionSection
        form={form}
        post={post}
        disabled={isClosed('caption')}
        refusal={refusals.caption}
      />
      {isWhole && (
        <>
          <TimeSection
            form={form}
            post={post}
            viewerZone={viewerZone}
            disabled={isClosed('time')}
            refusal={refusals.time}
          />
          <ContentSection
            form={form}
            platform={post.platform}
            disabled={isClosed('content')}
            refusal={refusals.content}
          />
          {post.platform === 'tiktok' && (
            <SoundSection
              form={form}
              ownSound={post.soundId}
              disabled={isClosed('sound')}
              refusal={refusals.sound}
            />
          )}
        </>
      )}
    </>
  );
});
