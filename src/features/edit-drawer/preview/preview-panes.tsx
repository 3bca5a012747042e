import { type ReactNode, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Post } from '#contract/post.ts';
import { TabPanel, Tabs } from '#ui/tabs.tsx';
import { useTwoColumns } from '#ui/dialog/sheet.tsx';
import type { DraftForm } from '../form/draft-form.ts';
import styles from './preview-panes.module.css';
import { Preview } from './preview.tsx';
import { useAfterFirstRender } from '../use-after-first-render.ts';

interface PreviewPanesProps {
  readonly form: UseFormReturn<DraftForm>;
  readonly post: Post;
  /** Where it stands behind a tab of its own; false where it stands below the form. */
  readonly history: ReactNode;
  /** The form, or what stands in its place. */
  readonly children: ReactNode;
}

type Pane = 'details' | 'preview' | 'history';

const TABS: readonly { readonly value: Pane; readonly label: string }[] = [
  { value: 'details', label: 'Details' },
  { value: 'preview', label: 'Preview' },
  { value: 'history', label: 'History' },
];

/** The form and its preview: side by side where there is room, as two tabs where there is not. */
export function PreviewPanes({ form, post, history, children }: PreviewPanesProps) {
  const isWide = useTwoColumns();
  const isWhole = useAfterFirstRender();
  const [shown, setShown] = useState<Pane>('details');
  // With two columns the history stands below the form.
  const current = shown === 'history' && isWide ? 'details' : shown;
  // The same elements either way: the form must outlive a turn of the tablet.
  const panel = (value: Pane) => ({
    value,
    forceMount: true as const,
    hidden: !isWide && current !== value,
    ...(isWide && { role: undefined, 'aria-labelledby': undefined }),
  });
  return (
    <Tabs
      label="View"
      tabs={TABS}
      value={current}
      onChange={setShown}
      isChoice={!isWide}
      className={styles.panes}
    >
      <div className={styles.columns} data-wide={isWide}>
        <TabPanel className={styles.details} {...panel('details')}>
          {children}
        </TabPanel>
        <TabPanel className={styles.preview} {...panel('preview')}>
          {isWhole && (isWide || current === 'preview') && <Preview form={form} post={post} />}
        </TabPanel>
        {!isWide && (
          <TabPanel className={styles.history} {...panel('history')}>
            {current === 'history' && history}
          </TabPanel>
        )}
      </div>
    </Tabs>
  );
}
