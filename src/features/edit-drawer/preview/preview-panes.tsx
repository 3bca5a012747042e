import { type ReactNode, useId, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Post } from '#contract/post.ts';
import { Tabs } from '#ui/tabs.tsx';
import { useTwoColumns } from '#ui/sheet.tsx';
import type { DraftForm } from '../form/draft-form.ts';
import styles from './preview-panes.module.css';
import { Preview } from './preview.tsx';
import { useAfterFirstRender } from '../use-after-first-render.ts';

interface PreviewPanesProps {
  readonly form: UseFormReturn<DraftForm>;
  readonly post: Post;
  /** The form, or what stands in its place. */
  readonly children: ReactNode;
}

const TABS = [
  { value: 'details', label: 'Details' },
  { value: 'preview', label: 'Preview' },
] as const;

/** The form and its preview: side by side where there is room, as two tabs where there is not. */
export function PreviewPanes({ form, post, children }: PreviewPanesProps) {
  const isWide = useTwoColumns();
  const isWhole = useAfterFirstRender();
  const id = useId();
  const [shown, setShown] = useState<'details' | 'preview'>('details');
  // The same elements either way: the form must outlive a turn of the tablet.
  const panel = (name: 'details' | 'preview') =>
    isWide
      ? {}
      : {
          role: 'tabpanel',
          id: `${id}-${name}-panel`,
          'aria-labelledby': `${id}-${name}`,
          hidden: shown !== name,
        };
  return (
    <div className={styles.panes}>
      {!isWide && <Tabs label="View" tabs={TABS} value={shown} onChange={setShown} id={id} />}
      <div className={styles.columns} data-wide={isWide}>
        <div className={styles.details} {...panel('details')}>
          {children}
        </div>
        <div className={styles.preview} {...panel('preview')}>
          {isWhole && (isWide || shown === 'preview') && <Preview form={form} post={post} />}
        </div>
      </div>
    </div>
  );
}
